import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { applyChanges, changesAfter, readCatalogue } from '@/lib/library/catalogue-store';
import { db } from '@/lib/library/database';
import { WordIndex } from '@/lib/library/finder/word-index';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from '@/tests/unit/library/rows';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.changes.clear();
});

const nobody = () => undefined;

async function saveSome(from: number, to: number): Promise<void> {
  for (let n = from; n < to; n++) {
    await saveArticle({ article: anArticle({ canonicalUrl: `https://news.example/${n}` }), quotes: [] });
  }
}

test('it knows what it does not know, and catches up', async () => {
  await saveSome(0, 5);
  const { catalogue } = await readCatalogue(nobody);
  const index = await WordIndex.open(catalogue);
  expect(index.behind).toBe(5);
  await index.catchUp(nobody);
  expect([index.behind, index.segments.length]).toEqual([0, 1]);
  expect((await WordIndex.open(catalogue)).behind).toBe(0);
});

test('an article in another revision is indexed anew, and spoken for once', async () => {
  await saveSome(0, 3);
  const { catalogue, seq } = await readCatalogue(nobody);
  await (await WordIndex.open(catalogue)).catchUp(nobody);
  await saveSome(1, 2);
  expect(seq).toBeGreaterThan(0);
  const now = (await readCatalogue(nobody)).catalogue;
  const index = await WordIndex.open(now);
  expect(index.behind).toBe(1);
  await index.catchUp(nobody);
  const spoken = index.segments.flatMap(({ slots }) => [...slots].filter((slot) => slot >= 0));
  expect(spoken.toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
});

test('nothing to index, nothing written', async () => {
  const { catalogue } = await readCatalogue(nobody);
  await (await WordIndex.open(catalogue)).catchUp(nobody);
  expect(await db.segments.count()).toBe(0);
});

test('told which articles changed it looks at those alone, and speaks for no older text', async () => {
  await saveSome(0, 3);
  const known = await readCatalogue(nobody);
  const index = await WordIndex.open(known.catalogue);
  await index.catchUp(nobody);
  const [id = ''] = known.catalogue.ids;
  await db.articles.update(id, { status: 'archived' });
  applyChanges(known.catalogue, await changesAfter(known.seq));
  index.followSome([id]);
  expect(index.behind).toBe(0);
  await db.articles.update(id, { textRevision: 9 });
  await saveSome(3, 4);
  const changes = await changesAfter(known.seq);
  applyChanges(known.catalogue, changes);
  index.followSome(changes.flatMap(({ put }) => put.map((entry) => entry.id)));
  expect(index.behind).toBe(2);
  await index.catchUp(nobody);
  expect(index.behind).toBe(0);
});
