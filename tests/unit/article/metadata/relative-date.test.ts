import { expect, test } from 'vitest';
import { relativeDate } from '@/lib/article/metadata/relative-date';

const NOW = new Date('2026-05-10T12:30:45Z');

test.each<[string, string | undefined, string | undefined]>([
  ['3 hours ago', 'en', '2026-05-10T09:30:00Z'],
  ['Updated 20 minutes ago', 'en', '2026-05-10T12:10:00Z'],
  ['2 days ago', undefined, '2026-05-08'],
  ['vor 3 Stunden', 'de', '2026-05-10T09:30:00Z'],
  ['Gestern', 'de-AT', '2026-05-09'],
  ['il y a 2 jours', 'fr', '2026-05-08'],
  ['hace 5 horas', 'es', '2026-05-10T07:30:00Z'],
  ['3時間前', 'ja', '2026-05-10T09:30:00Z'],
  ['5 dni temu', 'pl', '2026-05-05'],
  ['Today', 'en', undefined],
  ['Heute', 'de', undefined],
  ['3 comments', 'en', undefined],
  ['3 hours ago', '!!', '2026-05-10T09:30:00Z'],
  [`3 hours ago ${'the harbour opened '.repeat(6)}`, 'en', undefined],
])('“%s” in %s is %s', (text, lang, date) => {
  expect(relativeDate(text, lang, NOW)).toBe(date);
});
