import { expect, test } from 'vitest';
import { largestFamily } from '@/lib/article/choose/largest-family';
import { measured } from '@/tests/browser/article/clean/cleaned';

test.each([
  ['one text', '<div><p>abc</p><p>de</p></div>', 5],
  ['two parents', '<div><p>abc</p><p>de</p></div><div><p>fghi</p></div>', 5],
  ['teasers', '<div><p>abc</p></div><div><p>de</p></div>', 3],
  ['nothing', '', 0],
])('%s', (_case, body, expected) => {
  expect(largestFamily(measured(body).blocks)).toBe(expected);
});
