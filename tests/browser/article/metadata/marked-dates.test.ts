import { expect, test } from 'vitest';
import { isoDate } from '@/lib/article/metadata/iso-date';
import { markedDate, timeElementNear } from '@/lib/article/metadata/marked-dates';
import { cluesOf, pageOf } from './page';

test.each<[string, string, string | undefined]>([
  ['an attribute', '<time datetime="2026-05-03">x</time>', '2026-05-03'],
  ['a text', '<time>2026-05-03</time>', '2026-05-03'],
  ['the first that can be read', '<time>soon</time><time>2026-05-03</time>', '2026-05-03'],
  ['a widget’s', '<div class="weather"><time datetime="2026-05-10">x</time></div>', undefined],
  [
    'one in an article’s footer',
    '<article><footer><time datetime="2026-05-03">x</time></footer></article>',
    '2026-05-03',
  ],
  ['none', '<p>2026-05-03</p>', undefined],
])('%s', (_case, html, date) => {
  expect(markedDate(pageOf(html).documentElement, 'time', isoDate)).toBe(date);
});

test('the time element below the headline goes before one above it', () => {
  const html =
    '<p><time datetime="2026-05-10">today</time></p><h1>Harbour opens</h1><p><time datetime="2026-05-03">x</time></p>';
  expect(timeElementNear(cluesOf(html).lines, isoDate)).toBe('2026-05-03');
});
