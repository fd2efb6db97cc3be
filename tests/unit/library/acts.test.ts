import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { actOn, takeBack, type Act } from '@/lib/library/acts';
import { purgeArticles } from '@/lib/library/bin';
import { db } from '@/lib/library/database';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from './rows';

let ids: string[] = [];

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  const stories = [1, 2, 3].map((n) =>
    anArticle({ canonicalUrl: `https://news.example/${n}`, tags: [`t${n}`] }),
  );
  ids = [];
  for (const article of stories) ids.push((await saveArticle({ article, quotes: [] })).id);
});

test.each<[Act, object]>([
  [{ act: 'archive' }, { status: 'archived' }],
  [{ act: 'unarchive' }, { status: 'unread' }],
  [{ act: 'favourite' }, { favourite: 1 }],
  [{ act: 'unfavourite' }, { favourite: 0 }],
  [{ act: 'bin' }, { deletedAt: 5 }],
  [{ act: 'unbin' }, { deletedAt: 0 }],
  [{ act: 'tag', add: ['sea', 't1'], remove: [] }, { tags: ['t1', 'sea'] }],
  [{ act: 'tag', add: [], remove: ['t1'] }, { tags: [] }],
])('%j', async (act, change) => {
  const [one = ''] = ids;
  const before = await db.articles.toArray();
  const taken = await actOn([one, 'gone'], act, new Date(5));
  expect(await db.articles.get(one)).toMatchObject(change);
  await takeBack(taken);
  expect(await db.articles.toArray()).toEqual(before);
});

test('all or nothing', async () => {
  const stop = () => {
    throw new Error('full');
  };
  db.articles.hook('updating', stop);
  await expect(actOn(ids, { act: 'archive' })).rejects.toThrow('full');
  db.articles.hook('updating').unsubscribe(stop);
  expect((await db.articles.toArray()).map(({ status }) => status)).toEqual(['unread', 'unread', 'unread']);
});

test('only what was changed is changed back', async () => {
  const [one = '', two = ''] = ids;
  await actOn([one], { act: 'archive' });
  const taken = await actOn(ids, { act: 'archive' });
  expect(taken.map(({ id }) => id).toSorted()).toEqual(ids.filter((id) => id !== one).toSorted());
  await purgeArticles([two]);
  await takeBack(taken);
  expect(await db.articles.get(one)).toMatchObject({ status: 'archived' });
  expect(await db.articles.get(two)).toBeUndefined();
});
