import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { changeHighlights } from '@/lib/library/highlights';
import { highlightsOn } from '@/lib/library/highlights-on';
import { saveArticle } from '@/lib/library/save-article';
import { aHighlight } from '@/tests/unit/highlights/made-up';
import { anArticle } from './rows';

const TEXT = 'The bridge opened on Monday.\n\nAnn Lee said that she was very proud of it.';
const article = anArticle({ text: TEXT });

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('highlights stand in the page as in the copy, and tell what a change of the page did to them', async () => {
  const { id } = await saveArticle({ article, quotes: [] });
  const put = ['bridge opened', 'said that she was very proud of it'].map((words) => aHighlight(TEXT, words));
  await changeHighlights(id, { put, remove: [] });
  const states = async (text: string) =>
    (await highlightsOn(anArticle({ text }))).map(({ placement }) => placement.state);
  expect(await states(TEXT)).toEqual(['exact', 'exact']);
  expect(await states(TEXT.replace('very proud', 'quite proud'))).toEqual(['exact', 'reworded']);
});

test('an article that is not saved has none', async () => {
  expect(await highlightsOn(article)).toEqual([]);
});
