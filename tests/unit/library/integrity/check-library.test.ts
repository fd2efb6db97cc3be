import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readCatalogue, keepCatalogue } from '@/lib/library/catalogue-store';
import { db } from '@/lib/library/database';
import { WordIndex } from '@/lib/library/finder/word-index';
import { checkLibrary } from '@/lib/library/integrity/check-library';
import type { Finding } from '@/lib/library/integrity/finding';
import { settlePicture } from '@/lib/library/pictures';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, aPicture, aQuote } from '@/tests/unit/library/rows';

const PICTURE = 'https://news.example/a.png';
const nobody = () => undefined;
let id = '';

/** A sound library: an article with a quotation, a kept picture, an earlier version, and its index. */
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.changes.clear();
  const save = async (text: string) =>
    saveArticle({ article: anArticle({ text, content: [aPicture(PICTURE)] }), quotes: [aQuote(0)] });
  await save('The text before.');
  ({ id } = await save('The text now.'));
  await settlePicture(
    { articleId: id, url: PICTURE },
    { state: 'kept', bytes: new Blob(['a']), type: 'image/png' },
  );
  const known = await readCatalogue(nobody);
  await keepCatalogue(known);
  await (await WordIndex.open(known.catalogue)).catchUp(nobody);
});

test('a sound library is found sound', async () => {
  const shares: number[] = [];
  expect(await checkLibrary('look', (share) => shares.push(share))).toEqual([]);
  expect(shares.at(-1)).toBe(1);
});

test.each<[Finding, () => Promise<unknown>]>([
  [{ kind: 'text-missing', count: 1 }, () => db.bodies.clear()],
  [{ kind: 'wrong-count', count: 1 }, () => db.articles.update(id, { quoteCount: 7 })],
  [{ kind: 'picture-missing', count: 1 }, () => db.blobs.clear()],
  [
    { kind: 'picture-unused', count: 1 },
    () => db.blobs.add({ hash: 'nobody', bytes: new Blob(['b']), size: 1 }),
  ],
  [
    { kind: 'left-over', count: 2 },
    async () => {
      const [quote] = await db.quotes.toArray();
      if (quote) await db.quotes.add({ ...quote, id: 'x', articleId: 'gone' });
      await db.pictures.add({ articleId: 'gone', url: PICTURE, state: 'wanted' });
    },
  ],
  [
    { kind: 'catalogue', count: 1 },
    async () => {
      await db.articles.update(id, { status: 'archived' });
      await db.changes.clear();
    },
  ],
  [{ kind: 'index', count: 1 }, () => db.postings.clear()],
  [{ kind: 'index', count: 1 }, () => db.segments.clear()],
])('%j is found, and mended', async (finding, damage) => {
  await damage();
  expect(await checkLibrary('look')).toEqual([finding]);
  expect(await checkLibrary('look')).toEqual([finding]);
  expect(await checkLibrary('repair')).toEqual([finding]);
  expect(await checkLibrary('look')).toEqual([]);
});

test('a lost text is that of the version before, or else what lists show of it', async () => {
  await db.bodies.clear();
  await checkLibrary('repair');
  expect((await db.bodies.get(id))?.text).toBe('The text before.');
  await db.bodies.clear();
  await db.versions.clear();
  await checkLibrary('repair');
  expect((await db.bodies.get(id))?.text).toBe('The text now.');
});

test('a picture without bytes is wanted again', async () => {
  await db.blobs.clear();
  await checkLibrary('repair');
  expect(await db.pictures.toArray()).toEqual([{ articleId: id, url: PICTURE, state: 'wanted' }]);
});
