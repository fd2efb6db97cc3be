import { expect, test } from 'vitest';
import { inOrder } from '@/lib/highlights/anchoring/in-order';

test.each<[string, number[], number]>([
  ['none', [], 0],
  ['all', [1, 2, 3], 3],
  ['two that became one', [1, 1, 2], 3],
  ['one moved to the end', [1, 2, 0, 3, 4].map((n) => (n === 0 ? 9 : n)), 4],
  ['one moved to the front', [2, 3, 1, 4], 3],
  ['turned round', [3, 2, 1], 1],
])('%s', (_case, numbers, left) => {
  expect(inOrder(numbers)).toBe(left);
});
