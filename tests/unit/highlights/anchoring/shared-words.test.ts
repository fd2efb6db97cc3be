import { expect, test } from 'vitest';
import { sharedWords } from '@/lib/highlights/anchoring/shared-words';

test.each<[string, string, string, number]>([
  ['the same', 'we will win', 'We will win'.toLowerCase(), 1],
  ['one in two', 'we will', 'we won', 0.5],
  ['another order', 'a b', 'b a', 0.5],
  ['signs do not count', 'we, will!', 'we will', 1],
  ['nothing', '', '', 0],
])('%s', (_case, one, other, share) => {
  expect(sharedWords(one, other)).toBe(share);
});
