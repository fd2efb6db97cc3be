import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { actOn } from '@/lib/library/acts';
import { db } from '@/lib/library/database';
import { openSuggesting } from '@/lib/library/finder/suggest';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from '@/tests/unit/library/rows';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.changes.clear();
});

const save = (title: string, text: string, savedAt: number) =>
  saveArticle(
    { article: anArticle({ title, text, canonicalUrl: `https://news.example/${title}` }), quotes: [] },
    new Date(savedAt),
  );

const suggested = async (typed: string, most = 6) =>
  (await openSuggesting()(typed, most)).map(({ row }) => row.title);

test('articles are found that no page has indexed yet', async () => {
  await save('Harbour', 'The ferry came.', 1);
  await save('Ferry', 'A wall held.', 2);
  expect(await suggested('ferr')).toEqual(['Ferry', 'Harbour']);
  expect(await suggested('ferr', 1)).toEqual(['Ferry']);
  expect(await suggested('mountain')).toEqual([]);
});

test('the newest stand first while nothing is typed; what is in the bin does not', async () => {
  await save('One', 'a', 1);
  await save('Two', 'b', 2);
  const { id } = await save('Three', 'c', 3);
  await actOn([id], { act: 'bin' });
  expect(await suggested(' ')).toEqual(['Two', 'One']);
});

test('it is told where the title fits', async () => {
  await save('Ferry to the harbour', 'text', 1);
  const [first] = await openSuggesting()('harbour', 1);
  expect(first?.title).toEqual([{ start: 13, end: 20 }]);
});

test('the index is added to, and nothing in it is merged', async () => {
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    await save(`Story ${n}`, 'text', n);
    await suggested('text');
  }
  expect(await db.segments.count()).toBe(10);
});
