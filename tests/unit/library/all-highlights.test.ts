import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { actOn } from '@/lib/library/acts';
import { allHighlights, highlightSpeakers } from '@/lib/library/all-highlights';
import { db } from '@/lib/library/database';
import { changeHighlights, changeManyHighlights } from '@/lib/library/highlights';
import { saveArticle } from '@/lib/library/save-article';
import { aHighlight } from '@/tests/unit/highlights/made-up';
import { anArticle, aQuote } from './rows';

const TEXT = 'She said “Yes” to it.';
let id: string;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  const quotes = [aQuote(TEXT.indexOf('“Yes”'))];
  id = (await saveArticle({ article: anArticle({ text: TEXT }), quotes })).id;
  await changeHighlights(id, { put: [aHighlight(TEXT, 'Yes', { id: 'a' })], remove: [] });
});

test('every highlight with its article and whose words they are', async () => {
  expect(await allHighlights()).toMatchObject([
    { highlight: { id: 'a' }, article: { id, title: 'A story' } },
  ]);
  expect(await highlightSpeakers()).toEqual(new Map([['a', 'Ann Lee']]));
});

test('those of articles in the bin are not listed', async () => {
  await actOn([id], { act: 'bin' });
  expect(await allHighlights()).toEqual([]);
});

test('many are removed at once, and come back', async () => {
  const gone = { put: [], remove: [] };
  const inverse = await changeManyHighlights(
    new Map([
      [id, { put: [], remove: ['a'] }],
      ['gone', gone],
    ]),
  );
  expect(await allHighlights()).toEqual([]);
  await changeManyHighlights(inverse);
  expect(await allHighlights()).toHaveLength(1);
});
