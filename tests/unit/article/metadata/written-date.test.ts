import { expect, test } from 'vitest';
import { withPlainDigits, writtenDate } from '@/lib/article/metadata/written-date';

const read = (text: string, lang?: string, url = 'https://example.com/') => writtenDate(text, { lang, url });

test.each<[string, string, string]>([
  ['en', 'Published April 28th, 2023 by Ann Lee', '2023-04-28'],
  ['en', 'Posted on 28 Apr 2023', '2023-04-28'],
  ['en', 'Jul 24, 2025 9:00 am PDT', '2025-07-24T09:00:00-07:00'],
  ['de', 'Freitag, 28. April 2023, 17:52 Uhr', '2023-04-28T17:52:00'],
  ['de', '28.04.2023', '2023-04-28'],
  ['fr', 'Publié le 1er mars 2023 à 14h05', '2023-03-01T14:05:00'],
  ['es', '28 de abril de 2023', '2023-04-28'],
  ['pt', '28 de abril de 2023 às 10:15', '2023-04-28T10:15:00'],
  ['it', '28 aprile 2023', '2023-04-28'],
  ['nl', '28 april 2023 om 08:30', '2023-04-28T08:30:00'],
  ['pl', '28 kwietnia 2023', '2023-04-28'],
  ['sv', '28 april 2023 kl. 10.19', '2023-04-28T10:19:00'],
  ['cs', '28. dubna 2023', '2023-04-28'],
  ['ru', '28 апреля 2023, 10:15', '2023-04-28T10:15:00'],
  ['tr', '28 Nisan 2023', '2023-04-28'],
  ['hu', '2023. április 28.', '2023-04-28'],
  ['lt', '2023 m. balandžio 28 d.', '2023-04-28'],
  ['vi', 'Thứ sáu, 28 tháng 4, 2023', '2023-04-28'],
  ['vi', 'Thứ tư, 22/10/2025, 19:25 (GMT+7)', '2025-10-22T19:25:00+07:00'],
  ['ja', '2023年4月28日 17時52分', '2023-04-28T17:52:00'],
  ['ko', '2023년 4월 28일', '2023-04-28'],
  ['zh', '２０２３年４月２８日', '2023-04-28'],
  ['bn', '২৮ এপ্রিল ২০২৩', '2023-04-28'],
  ['ar', '٢٨ أبريل ٢٠٢٣', '2023-04-28'],
])('%s: %s', (lang, text, date) => {
  expect(read(text, lang)).toBe(date);
});

test.each<[string, string, string | undefined, string, string | undefined]>([
  ['an American site', '3/4/2023', 'en', 'https://a.com/', '2023-03-04'],
  ['a British site', '3/4/2023', 'en', 'https://a.co.uk/', '2023-04-03'],
  ['British English', '3/4/2023', 'en-GB', 'https://a.com/', '2023-04-03'],
  ['a French site', '3/4/2023', 'fr', 'https://a.com/', '2023-04-03'],
  ['a day that can be no month', '4/28/2023', 'fr', 'https://a.com/', '2023-04-28'],
  ['hyphens: the day goes first', '02-12-2025', 'en', 'https://a.com/', '2025-12-02'],
  ['a year in two figures', '28.04.23', 'de', 'https://a.de/', '2023-04-28'],
  ['no such day', '31.02.2023', 'de', 'https://a.de/', undefined],
  ['a version number', 'version 1.2.2023.4', 'en', 'https://a.com/', undefined],
  ['words and a year', 'The best of 2023', 'en', 'https://a.com/', undefined],
  ['the first of two', 'June 3, 2024 - Updated July 9, 2025', 'en', 'https://a.com/', '2024-06-03'],
  ['a language nobody knows', '28 April 2023', '!!', 'https://a.com/', '2023-04-28'],
])('%s', (_case, text, lang, url, date) => {
  expect(read(text, lang, url)).toBe(date);
});

test('digits of every script become plain ones', () => {
  expect(withPlainDigits('٢٠٢٣ ২০২৩ २०२३ ２０２３ a')).toBe('2023 2023 2023 2023 a');
});
