import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { actOn } from '@/lib/library/acts';
import { purgeArticles } from '@/lib/library/bin';
import {
  applyChanges,
  changesAfter,
  isInStep,
  keepCatalogue,
  LONGEST_LOG,
  makeCatalogue,
  readCatalogue,
} from '@/lib/library/catalogue-store';
import { db } from '@/lib/library/database';
import { saveArticle } from '@/lib/library/save-article';
import type { Catalogue } from '@/lib/search/catalogue';
import { packCatalogue } from '@/lib/search/pack-catalogue';
import { anArticle } from './rows';

const nobody = () => undefined;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await Promise.all([db.changes.clear(), db.catalogue.clear()]);
});

const save = async (n: number) =>
  (await saveArticle({ article: anArticle({ canonicalUrl: `https://news.example/${n}` }), quotes: [] })).id;

const idsIn = (catalogue: Catalogue) =>
  catalogue.ids.filter((_id, slot) => catalogue.isAlive(slot)).toSorted();

test('what the log tells is the library', async () => {
  const [one, two] = [await save(1), await save(2)];
  await actOn([one], { act: 'bin' });
  await purgeArticles([two]);
  const { catalogue } = await readCatalogue(nobody);
  expect(idsIn(catalogue)).toEqual([one]);
  expect(await db.catalogue.count()).toBe(0);
});

test('packed and followed by more of the log, it is the library', async () => {
  await save(1);
  await keepCatalogue(await readCatalogue(nobody));
  expect(await db.changes.count()).toBe(0);
  await save(2);
  const { catalogue, seq } = await readCatalogue(nobody);
  expect(catalogue.count).toBe(2);
  expect(await changesAfter(seq)).toEqual([]);
});

test('a log that has become long is packed', async () => {
  for (let n = 0; n <= LONGEST_LOG; n++) await save(n);
  await readCatalogue(nobody);
  expect([await db.changes.count(), await db.catalogue.count()]).toEqual([0, 1]);
});

test.each<[string, () => Promise<unknown>]>([
  ['the log is lost', () => db.changes.clear()],
  ['it is of another form', () => db.catalogue.put({ key: 'columns', format: 0, seq: 99, columns: {} })],
])('it is made anew where %s', async (_case, damage) => {
  await save(1);
  await save(2);
  await damage();
  const { catalogue } = await readCatalogue(nobody);
  expect(idsIn(catalogue)).toEqual((await db.articles.toCollection().primaryKeys()).toSorted());
});

test('one that does not agree with the number of articles is told, one that has yet to follow the log is not', async () => {
  await save(1);
  const known = await readCatalogue(nobody);
  expect(await isInStep(known)).toBe(true);
  await save(2);
  expect(await isInStep(known)).toBe(true);
  await db.changes.clear();
  expect(await isInStep(known)).toBe(false);
  expect((await makeCatalogue(nobody)).catalogue.count).toBe(2);
});

test('an older catalogue does not take the place of a newer one', async () => {
  await save(1);
  const older = await readCatalogue(nobody);
  await save(2);
  const newer = await readCatalogue(nobody);
  await keepCatalogue(newer);
  await keepCatalogue(older);
  const { catalogue } = await readCatalogue(nobody);
  expect(packCatalogue(catalogue)).toEqual(packCatalogue(newer.catalogue));
});

test('applied one after the other, changes leave what is there now', async () => {
  const { catalogue, seq } = await readCatalogue(nobody);
  const id = await save(1);
  await db.articles.clear();
  const other = await save(2);
  applyChanges(catalogue, await changesAfter(seq));
  expect([catalogue.slotOf(id), idsIn(catalogue)]).toEqual([undefined, [other]]);
});
