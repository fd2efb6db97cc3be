import { expect, test } from 'vitest';
import { selectorFor } from '@/lib/highlights/selector';

test.each<[string, string, object]>([
  ['in the middle', 'He said “yes” twice.', { exact: '“yes”', prefix: 'He said ', suffix: ' twice.' }],
  ['the whole text', '“yes”', { exact: '“yes”', prefix: '', suffix: '' }],
])('%s', (_case, text, selector) => {
  const start = text.indexOf('“');
  expect(selectorFor(text, { start, end: start + 5 })).toEqual(selector);
});

test('surroundings are short', () => {
  const { prefix, suffix } = selectorFor(`${'a'.repeat(500)}b${'c'.repeat(500)}`, { start: 500, end: 501 });
  expect([prefix.length, suffix.length]).toEqual([32, 32]);
});
