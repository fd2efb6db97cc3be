import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { nameOf } from '@/lib/quotes/voices';
import { db } from '@/lib/library/database';
import { changeHighlights } from '@/lib/library/highlights';
import { inReadingOrder, quotesBefore, reviewedQuotes, reviewQuotes } from '@/lib/library/review';
import { saveArticle } from '@/lib/library/save-article';
import { write } from '@/lib/library/write';
import { said } from '@/tests/unit/review/said';
import { anArticle } from './rows';

const flagged = { status: 'flagged', reason: 'not her words', at: 1 } as const;
const quotes = [said(0, 'Ann Lee'), said(1, 'she', 'Ann Lee'), said(2, 'Bo Berg')];
let articleId: string;

const review = (reviews: Parameters<typeof reviewQuotes>[1]) =>
  write([db.quotes], () => reviewQuotes(articleId, reviews));
const idOf = (at: number) => `${articleId}:${at}`;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  articleId = (await saveArticle({ article: anArticle(), quotes })).id;
});

test('a review answers what undoes it', async () => {
  const before = await reviewedQuotes(articleId);
  const inverse = await review([{ id: idOf(1), text: '“1”', review: flagged }]);
  expect((await reviewedQuotes(articleId))[1]?.review).toEqual(flagged);
  expect(inverse).toEqual([{ id: idOf(1), text: '“1”' }]);
  await review(inverse);
  expect(await reviewedQuotes(articleId)).toEqual(before);
});

test('a corrected speaker is listed under the right name, with all that go by it', async () => {
  await review([{ id: idOf(0), text: '“0”', correction: { name: 'Cy  Dee', at: 1 } }]);
  expect((await reviewedQuotes(articleId)).map(nameOf)).toEqual(['Cy  Dee', 'Cy  Dee', 'Bo Berg']);
  expect(await db.quotes.where('speakerKey').equals('cy dee').count()).toBe(2);
});

test('where the id is that of other words, the words decide', async () => {
  await review([{ id: idOf(0), text: '“2”', review: flagged }]);
  expect((await reviewedQuotes(articleId)).map((quote) => quote.review?.status)).toEqual([
    undefined,
    undefined,
    'flagged',
  ]);
  expect(await review([{ id: idOf(0), text: '“gone”', review: flagged }])).toEqual([]);
});

test('highlights and reviews change together; search hears of other speakers', async () => {
  const change = { put: [], remove: [], quotes: [{ id: idOf(0), text: '“0”', review: flagged }] };
  const inverse = await changeHighlights(articleId, change);
  expect(await db.articles.get(articleId)).toMatchObject({ textRevision: 1 });
  expect(inverse).toEqual({ put: [], remove: [], quotes: [{ id: idOf(0), text: '“0”' }] });
  const correction = { name: 'Cy', at: 1 };
  await changeHighlights(articleId, { ...change, quotes: [{ id: idOf(0), text: '“0”', correction }] });
  expect(await db.articles.get(articleId)).toMatchObject({ textRevision: 2 });
});

test('saved again, the same words have the same review, over a text without them as well', async () => {
  await review([{ id: idOf(2), text: '“2”', review: flagged, correction: { name: 'Cy', at: 1 } }]);
  await saveArticle({ article: anArticle({ text: 'Other.' }), quotes: [] });
  expect((await quotesBefore(articleId)).map((each) => each.length)).toEqual([0, 3]);
  await saveArticle({ article: anArticle({ text: 'Third.' }), quotes: [said(7, 'x', 'x', { text: '“2”' })] });
  const [again] = await reviewedQuotes(articleId);
  expect(again).toMatchObject({ review: flagged, resolved: 'Cy', found: { resolved: 'x' } });
});

test('quotations follow each other as in the text', () => {
  const row = (at: number, end: number) => ({
    ...said(at, 'A'),
    end,
    id: `${at} ${end}`,
    articleId,
    speakerKey: 'a',
  });
  const ordered = inReadingOrder([row(1, 12), row(0, 4), row(1, 19)]);
  expect(ordered.map(({ id }) => id)).toEqual(['0 4', '1 19', '1 12']);
});
