import { expect, test } from 'vitest';
import { textOf } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';
import { findIndirect } from '@/lib/quotes/find-indirect';

test('names who says it in full, and keeps its place', () => {
  const text = 'Dmitry Peskov met the press. Peskov said Russia remained open to talks.';
  const [statement, ...more] = findIndirect({ text });
  expect(more).toEqual([]);
  expect(statement).toMatchObject({
    kind: 'indirect',
    resolved: 'Dmitry Peskov',
    text: 'Russia remained open to talks',
  });
  expect(text.slice(statement?.start, statement?.end)).toBe(statement?.text);
});

test('what is set apart are somebody’s own words', () => {
  const content: ArticleNode[] = [
    { tag: 'blockquote', children: [{ tag: 'p', children: ['Ann Lee said they had lost the case.'] }] },
  ];
  expect(findIndirect({ text: textOf(content), content })).toEqual([]);
});

test('a language we do not know has none', () => {
  expect(findIndirect({ text: 'Ann Lee said they had lost.', lang: 'ja' })).toEqual([]);
});
