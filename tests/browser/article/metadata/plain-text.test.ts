import { expect, test } from 'vitest';
import { oneLine, plainText } from '@/lib/article/metadata/plain-text';

test.each<[string, string, string]>([
  ['entities', 'Harbour &amp; sea &#8217;s &eacute;', 'Harbour & sea ’s é'],
  ['entities twice over', 'Harbour &amp;amp; sea', 'Harbour & sea'],
  ['tags', 'Harbour <em>opens</em>', 'Harbour opens'],
  ['what would run', '<img src=x onerror="alert(1)">Harbour<script>alert(2)</script>', 'Harbour'],
  ['a lesser-than sign', '5 < 6', '5 < 6'],
  ['white space', ' Harbour\n\t\u00a0opens ', 'Harbour opens'],
])('%s', (_case, value, text) => {
  expect(plainText(value)).toBe(text);
});

test('a long value is cut at a word', () => {
  const text = plainText('harbour '.repeat(1000), 50);
  expect(text).toMatch(/harbour…$/);
  expect(text.length).toBeLessThanOrEqual(50);
});

test('signs that cannot be seen and halves of characters go', () => {
  expect(oneLine('Har\u00adbour\u202e \u0007opens \ud800')).toBe('Harbour opens \ufffd');
});
