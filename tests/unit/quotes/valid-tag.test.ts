import { expect, test } from 'vitest';
import { validTag } from '@/lib/quotes/valid-tag';

test.each([
  ['en-gb', 'en-GB'],
  ['de', 'de'],
  ['not a tag!', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('%s', (tag, expected) => {
  expect(validTag(tag)).toBe(expected);
});
