import { expect, test } from 'vitest';
import { wordsAt } from '@/lib/export/cite/words-at';
import { aQuote } from '@/tests/unit/library/rows';

const text = 'She said: “He told me ‘no’ twice,” and left.';
const outer = aQuote(10, '“He told me ‘no’ twice,”', 'Ann Lee');
const inner = { ...aQuote(22, '‘no’', 'Bo Day'), kind: 'nested' as const };
const title = { ...aQuote(0, text), kind: 'headline' as const };

test.each([
  ['a whole quotation', 10, 34, { exact: 'He told me ‘no’ twice', said: { name: 'Ann Lee' } }],
  ['words within one', 14, 21, { exact: 'told me', said: { name: 'Ann Lee' } }],
  ['a quotation within one', 22, 26, { exact: 'no', said: { name: 'Bo Day' } }],
  ['words that go beyond one', 4, 21, { exact: 'said: “He told me' }],
  ['the writer’s words', 39, 43, { exact: 'left' }],
])('%s', (_case, start, end, words) => {
  expect(wordsAt(text, { start, end }, [title, outer, inner])).toEqual(words);
});
