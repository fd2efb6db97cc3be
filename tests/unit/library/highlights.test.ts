import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { COLOURS, type Change } from '@/lib/highlights/highlight';
import { db } from '@/lib/library/database';
import { changeHighlights, highlightsOf } from '@/lib/library/highlights';
import { UnknownArticle } from '@/lib/library/problem';
import { saveArticle } from '@/lib/library/save-article';
import { aHighlight } from '@/tests/unit/highlights/made-up';
import { anArticle } from './rows';

const TEXT = 'The bridge opened on Monday after nine years of work.';
const made = (id: string, parts = {}) => aHighlight(TEXT, 'bridge', { id, ...parts });
let articleId: string;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  articleId = (await saveArticle({ article: anArticle({ text: TEXT }), quotes: [] })).id;
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

const anyChange: fc.Arbitrary<Change> = fc
  .record({
    put: fc.uniqueArray(
      fc
        .record({
          id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
          colour: fc.constantFrom(...COLOURS),
          note: fc.string(),
        })
        .map(({ id, ...parts }) => made(id, parts)),
      { maxLength: 3, selector: ({ id }) => id },
    ),
    remove: fc.uniqueArray(fc.constantFrom('g', 'h', 'a', 'b'), { maxLength: 2 }),
  })
  .map(({ put, remove }) => ({ put, remove: remove.filter((id) => put.every((each) => each.id !== id)) }));

test('two hundred changes undone are no change, and redone they are all there again', async () => {
  const [changes = []] = fc.sample(fc.array(anyChange, { minLength: 200, maxLength: 200 }), {
    numRuns: 1,
    seed: 6,
  });
  const state = async () => (await db.highlights.toArray()).toSorted((a, b) => a.id.localeCompare(b.id));
  const before = await state();
  const undo: Change[] = [];
  for (const change of changes) undo.push(await changeHighlights(articleId, change));
  const after = await state();
  const redo: Change[] = [];
  for (const change of undo.toReversed()) redo.push(await changeHighlights(articleId, change));
  expect(await state()).toEqual(before);
  for (const change of redo.toReversed()) await changeHighlights(articleId, change);
  expect(await state()).toEqual(after);
  expect(changes).toHaveLength(200);
});
