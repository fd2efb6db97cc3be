import { expect, test } from 'vitest';
import { textOf } from '@/lib/article/text';
import type { ArticleNode, Tag } from '@/lib/article/tree';
import { findQuotes } from '@/lib/quotes/find-quotes';

const el = (tag: Tag, ...children: ArticleNode[]): ArticleNode => ({ tag, children });
const p = (words: string) => el('p', words);
const block = (...words: string[]) => el('blockquote', ...words.map(p));
const quotesIn = (...content: ArticleNode[]) => findQuotes({ content, text: textOf(content) });

const WORDS = 'We never kept a finding from anybody.';

test.each<[string, ArticleNode[], string, string]>([
  ['a colon before', [p('The chairman, Bob Roy, wrote:'), block(WORDS)], 'Bob Roy', WORDS],
  ['a sentence that says so', [p('Bob Roy said so in a statement.'), block(WORDS)], 'Bob Roy', WORDS],
  [
    'a signature below',
    [p('It was cold.'), block(WORDS, '— Bob Roy (@bobroy) 3 May 2021')],
    'Bob Roy',
    WORDS,
  ],
  [
    'two paragraphs',
    [p('Bob Roy wrote:'), block(WORDS, 'All was open.')],
    'Bob Roy',
    `${WORDS}\n\nAll was open.`,
  ],
])('a passage set apart is somebody’s: %s', (_case, content, name, words) => {
  const [quote, ...more] = quotesIn(...content);
  expect(more).toEqual([]);
  expect([quote?.kind, quote?.resolved, quote?.text]).toEqual(['block', name, words]);
});

test.each<[string, ArticleNode[]]>([
  ['nobody says it', [p('It was cold.'), block(WORDS)]],
  ['it is printed twice', [p('Bob Roy wrote:'), block(WORDS), p(`${WORDS} So it went.`)]],
  ['it stands alone', [block(WORDS)]],
])('it is no quotation where %s', (_case, content) => {
  expect(quotesIn(...content)).toEqual([]);
});

test('with marks it is found by them, once', () => {
  expect(quotesIn(p('Bob Roy wrote:'), block(`“${WORDS}”`)).map(({ kind }) => kind)).toEqual(['full']);
});
