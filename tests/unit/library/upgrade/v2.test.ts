import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleOf } from '@/lib/library/article-of';
import { sharePictures } from '@/lib/library/blobs';
import { db } from '@/lib/library/database';
import { listArticles } from '@/lib/library/list-articles';
import { openArticle } from '@/lib/library/open-article';
import { upgradeRows } from '@/lib/library/upgrade/v2';
import { anArticle, aPicture, aQuote } from '@/tests/unit/library/rows';

const PICTURE = 'https://news.example/a.png';
const STORIES = [1, 2, 3].map((n) =>
  anArticle({
    title: `Story ${n}`,
    canonicalUrl: `https://www.news.example/${n}`,
    content: [aPicture(PICTURE)],
    standfirst: 'In short.',
    tags: ['sea'],
  }),
);

/** Version 1 as it was released, filled as its code filled it. */
async function fillVersion1(): Promise<void> {
  const old = new Dexie('pullquote');
  old.version(1).stores({
    articles: 'id, &canonicalUrl, url, [savedAt+id], outlet, *tags',
    bodies: 'articleId',
    quotes: 'id, articleId, speakerKey',
    pictures: '[articleId+url], articleId, state',
    meta: 'key',
  });
  for (const [n, { content, text, receipt, doubts, ...shown }] of STORIES.entries()) {
    const id = `id-${n}`;
    await old.table('articles').add({ ...shown, id, savedAt: 1000 + n, quoteCount: 1, excerpt: 'In short.' });
    await old.table('bodies').add({ articleId: id, content, text, receipt, doubts });
    await old.table('quotes').add({ ...aQuote(0), id: `${id}:0`, articleId: id, speakerKey: 'ann lee' });
    const picture = { articleId: id, url: PICTURE, state: 'kept', bytes: new Blob(['a']), type: 'image/png' };
    await old.table('pictures').add(picture);
  }
  await old.table('meta').put({ key: 'schema', value: 1 });
  old.close();
}

beforeEach(fillVersion1);
afterEach(() => db.delete({ disableAutoOpen: false }));

async function expectNothingLost(): Promise<void> {
  expect((await listArticles()).map(({ id }) => id)).toEqual(['id-2', 'id-1', 'id-0']);
  for (const [n, article] of STORIES.entries()) {
    const saved = await openArticle(`id-${n}`);
    expect(saved && articleOf(saved)).toEqual(article);
    expect(saved?.row).toMatchObject({
      savedAt: 1e3 + n,
      versionSavedAt: 1e3 + n,
      version: 1,
      status: 'unread',
      favourite: 0,
      deletedAt: 0,
      progress: 0,
      site: 'news.example',
      quoteCount: 1,
      highlightCount: 0,
    });
    expect(saved?.quotes).toMatchObject([aQuote(0)]);
    expect(await saved?.pictures[0]?.bytes?.text()).toBe('a');
  }
}

test('a library of version 1 opens with nothing lost', async () => {
  await expectNothingLost();
  expect(await db.meta.get('schema')).toEqual({ key: 'schema', value: 2 });
});

test('its pictures come to be shared, and still open', async () => {
  await sharePictures();
  await expectNothingLost();
  expect(await db.blobs.count()).toBe(1);
});

test('an upgrade that was stopped half way is made whole at the next opening', async () => {
  const stopped = new Dexie('pullquote');
  stopped.version(2).upgrade(async (transaction) => {
    await upgradeRows(transaction);
    throw new Error('killed');
  });
  await expect(stopped.open()).rejects.toThrow('killed');
  stopped.close();
  await expectNothingLost();
});
