import { expect, test } from 'vitest';
import { contentInstead } from '@/lib/article/choose/declared-content';

const LONG = ['The bridge is closed. '.repeat(30), 'It opens in May. '.repeat(30)];

test('a shell without text is read from what its publisher declares', () => {
  expect(contentInstead('Loading…', LONG)).toEqual(LONG.map((text) => ({ tag: 'p', children: [text] })));
});

test.each([
  ['a page with a text of its own', 'x'.repeat(300), LONG],
  ['a summary', '', ['The bridge is closed.']],
  ['nothing declared', '', undefined],
])('%s is left as it is', (_case, shown, declared) => {
  expect(contentInstead(shown, declared)).toEqual([]);
});
