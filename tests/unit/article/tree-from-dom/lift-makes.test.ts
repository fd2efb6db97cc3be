import { expect, test } from 'vitest';
import { liftMakes } from '@/lib/article/tree-from-dom/lift-makes';

test('the first make of what stands in an outermost block is its own, and no other is left', () => {
  const item = (words: string, make?: string) => ({
    tag: 'li' as const,
    children: [words],
    ...(make !== undefined && { make }),
  });
  const list = { tag: 'ul' as const, children: [item('a'), item('b', 'x'), item('c', 'y')] };
  expect(liftMakes([{ tag: 'p', children: ['plain'] }, list])).toEqual([
    { tag: 'p', children: ['plain'] },
    { tag: 'ul', children: [item('a'), item('b'), item('c')], make: 'x' },
  ]);
});
