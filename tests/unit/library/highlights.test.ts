import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { COLOURS, type Change } from '@/lib/highlights/highlight';
import { done, NOTHING_DONE, redone, typed, undone } from '@/lib/highlights/history';
import { db } from '@/lib/library/database';
import { changeHighlights, highlightsOf } from '@/lib/library/highlights';
import { UnknownArticle } from '@/lib/library/problem';
import { reviewedQuotes } from '@/lib/library/review';
import { saveArticle } from '@/lib/library/save-article';
import { REVIEW_STATUSES } from '@/lib/review/review';
import { aHighlight } from '@/tests/unit/highlights/made-up';
import { said } from '@/tests/unit/review/said';
import { anArticle } from './rows';

const TEXT = 'The bridge opened on Monday after nine years of work.';
const made = (id: string, parts = {}) => aHighlight(TEXT, 'bridge', { id, ...parts });
const QUOTES = [said(0, 'Ann Lee'), said(1, 'she', 'Ann Lee'), said(2, 'Bo Berg'), said(3, 'she', 'Ann Lee')];
let articleId: string;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  articleId = (await saveArticle({ article: anArticle({ text: TEXT }), quotes: QUOTES })).id;
});

test('a highlight is kept, counted, and search hears of it', async () => {
  await changeHighlights(articleId, { put: [made('a')], remove: [] });
  expect(await highlightsOf(articleId)).toEqual({ highlights: [made('a')], earlier: [] });
  expect(await db.articles.get(articleId)).toMatchObject({ highlightCount: 1, textRevision: 2 });
});

test('a change answers the change that undoes it', async () => {
  await changeHighlights(articleId, { put: [made('a'), made('b')], remove: [] });
  const inverse = await changeHighlights(articleId, {
    put: [made('a', { note: 'x' }), made('c')],
    remove: ['b'],
  });
  expect(await changeHighlights(articleId, inverse)).toMatchObject({ remove: ['b'] });
  expect((await highlightsOf(articleId)).highlights).toEqual([made('a'), made('b')]);
});

test('the text they were made on comes with them when the article has another by now', async () => {
  await changeHighlights(articleId, { put: [made('a')], remove: [] });
  await saveArticle({ article: anArticle({ text: 'Another text.' }), quotes: [] });
  expect((await highlightsOf(articleId)).earlier).toEqual([{ version: 1, text: TEXT }]);
});

test('an article that is gone has no highlights', async () => {
  await expect(changeHighlights('gone', { put: [made('a')], remove: [] })).rejects.toThrow(UnknownArticle);
  expect(await db.highlights.count()).toBe(0);
});

const anyHighlight = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    colour: fc.constantFrom(...COLOURS),
    note: fc.string(),
    review: fc.option(anyReview()),
  })
  .map(({ id, review, ...parts }) => made(id, { ...parts, ...(review && { review }) }));

const anyQuoteReview = fc
  .record({
    at: fc.nat({ max: QUOTES.length - 1 }),
    review: fc.option(anyReview()),
    name: fc.option(fc.constantFrom('', 'Bo Berg', 'Cy')),
  })
  .map(({ at, review, name }) => ({
    id: `${articleId}:${at}`,
    text: QUOTES[at]?.text ?? '',
    ...(review && { review }),
    ...(name !== null && { correction: { name, at: 1 } }),
  }));

function anyReview() {
  return fc.record({ status: fc.constantFrom(...REVIEW_STATUSES), reason: fc.string(), at: fc.nat() });
}

const anyChange: fc.Arbitrary<Change> = fc
  .record({
    put: fc.uniqueArray(anyHighlight, { maxLength: 3, selector: ({ id }) => id }),
    remove: fc.uniqueArray(fc.constantFrom('g', 'h', 'a', 'b'), { maxLength: 2 }),
    quotes: fc.uniqueArray(anyQuoteReview, { maxLength: 2, selector: ({ id }) => id }),
  })
  .map(({ put, remove, quotes }) => ({
    put,
    remove: remove.filter((id) => put.every((each) => each.id !== id)),
    quotes,
  }));

/** What somebody does: something, a letter typed, a step back, a step forth. */
const anyAct = fc.oneof(
  { weight: 6, arbitrary: fc.record({ change: anyChange, remember: fc.constantFrom(done, typed) }) },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

test('two hundred acts undone are none, and redone they are all there again', async () => {
  const [acts = []] = fc.sample(fc.array(anyAct, { minLength: 200, maxLength: 200 }), {
    numRuns: 1,
    seed: 6,
  });
  const state = async () => [
    (await highlightsOf(articleId)).highlights.toSorted((a, b) => a.id.localeCompare(b.id)),
    await reviewedQuotes(articleId),
  ];
  let history = NOTHING_DONE;
  const step = async (which: 'undo' | 'redo') => {
    const change = history[which].at(-1);
    if (change)
      history = (which === 'undo' ? undone : redone)(history, await changeHighlights(articleId, change));
  };
  const before = await state();
  for (const act of acts) {
    if (typeof act === 'string') await step(act);
    else history = act.remember(history, await changeHighlights(articleId, act.change));
  }
  const after = await state();
  while (history.undo.length > 0) await step('undo');
  expect(await state()).toEqual(before);
  while (history.redo.length > 0) await step('redo');
  expect(await state()).toEqual(after);
}, 60_000);
