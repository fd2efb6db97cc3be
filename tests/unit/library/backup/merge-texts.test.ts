import { expect, test } from 'vitest';
import { articleRow, bodyRow, newlyKept, quoteRows } from '@/lib/library/article-rows';
import type { BackedArticle } from '@/lib/library/backup/format';
import { mergeHighlights, mergeTexts } from '@/lib/library/backup/merge-texts';
import type { HighlightRow, VersionRow } from '@/lib/library/rows';
import { anArticle, aQuote } from '@/tests/unit/library/rows';

/** A copy with a text for each moment, in that order; the last is the one shown. */
function copyOf(
  id: string,
  texts: [text: string, at: number][],
  highlights: HighlightRow[] = [],
): BackedArticle {
  const all = texts.map(([text, at], index): VersionRow => {
    const article = anArticle({ text });
    const row = articleRow(article, { ...newlyKept(article, id, 1), version: index + 1 }, at, 1);
    return {
      articleId: id,
      version: index + 1,
      row,
      body: bodyRow(article, id),
      quotes: quoteRows([aQuote(0)], id),
    };
  });
  const now = all.at(-1);
  if (!now) throw new Error('no text');
  return { ...now, versions: all.slice(0, -1), highlights, pictures: [] };
}

const highlight = (id: string, articleId: string, version: number, start = 0): HighlightRow => ({
  id,
  articleId,
  createdAt: 1,
  exact: 'A',
  prefix: '',
  suffix: '',
  start,
  end: start + 1,
  blockHash: '',
  version,
  colour: 1,
  note: '',
  tags: [],
});

const accepted = { status: 'accepted', reason: '', at: 1 } as const;
const flagged = { status: 'flagged', reason: 'why', at: 2 } as const;

test('a review that only the backup has comes with it, of a highlight as of a quotation', () => {
  const mine = copyOf(
    'mine',
    [['A', 1]],
    [highlight('h', 'mine', 1), { ...highlight('i', 'mine', 1, 5), review: flagged }],
  );
  const theirs = copyOf(
    'a',
    [['A', 1]],
    [
      { ...highlight('h', 'a', 1), review: accepted },
      { ...highlight('i', 'a', 1, 5), review: accepted },
    ],
  );
  const correction = { name: 'Cy', at: 1 };
  const corrected = theirs.quotes.map((quote) => ({ ...quote, review: accepted, correction }));
  const texts = mergeTexts(mine, { ...theirs, quotes: corrected });
  expect(texts).toMatchObject({
    isNew: true,
    texts: [{ quotes: [{ review: accepted, resolved: 'Cy', speakerKey: 'cy' }] }],
  });
  const { highlights, isNew } = mergeHighlights(mine, theirs, texts);
  expect(highlights.map(({ review }) => review)).toEqual([accepted, flagged]);
  expect(isNew).toBe(true);
  expect(
    mergeTexts({ ...mine, quotes: texts.texts[0]?.quotes ?? [] }, { ...theirs, quotes: corrected }).isNew,
  ).toBe(false);
});

const wordsOf = (texts: readonly VersionRow[]) => texts.map(({ version, body }) => `${version} ${body.text}`);

test.each<[string, [string, number][], [string, number][], string[], boolean]>([
  ['the same', [['A', 1]], [['A', 1]], ['1 A'], false],
  [
    'fewer in the backup',
    [
      ['A', 1],
      ['B', 2],
    ],
    [['A', 1]],
    ['1 A', '2 B'],
    false,
  ],
  [
    'more in the backup',
    [['A', 1]],
    [
      ['A', 1],
      ['B', 2],
    ],
    ['1 A', '2 B'],
    true,
  ],
  [
    'one between',
    [
      ['A', 1],
      ['C', 3],
    ],
    [['B', 2]],
    ['1 A', '2 B', '3 C'],
    true,
  ],
  ['one before', [['B', 2]], [['A', 1]], ['1 A', '2 B'], true],
  [
    'mine out of order, and nothing new',
    [
      ['A', 5],
      ['B', 2],
    ],
    [['B', 2]],
    ['1 A', '2 B'],
    false,
  ],
])('%s', (_case, mine, theirs, merged, isNew) => {
  const { texts, isNew: told } = mergeTexts(copyOf('mine', mine), copyOf('a', theirs));
  expect(wordsOf(texts)).toEqual(merged);
  expect(told).toBe(isNew);
  expect(
    new Set(
      texts.flatMap(({ articleId, row, body, quotes }) => [
        articleId,
        row.id,
        body.articleId,
        ...quotes.map((quote) => quote.articleId),
      ]),
    ),
  ).toEqual(new Set(['mine']));
  expect(texts.map(({ row }) => row.version)).toEqual(texts.map(({ version }) => version));
});

test('highlights stay at the text they were made in, and come once', () => {
  const mine = copyOf('mine', [['B', 2]], [highlight('m', 'mine', 1)]);
  const theirs = copyOf(
    'a',
    [
      ['A', 1],
      ['B', 2],
    ],
    [highlight('t', 'a', 1), highlight('same', 'a', 2), highlight('more', 'a', 2, 7)],
  );
  const { highlights, isNew } = mergeHighlights(mine, theirs, mergeTexts(mine, theirs));
  expect(highlights.map(({ id, articleId, version }) => [id, articleId, version])).toEqual([
    ['m', 'mine', 2],
    ['t', 'mine', 1],
    ['more', 'mine', 2],
  ]);
  expect(isNew).toBe(true);
});
