import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { pictureStates } from '@/lib/library/picture-state';
import { settlePicture } from '@/lib/library/pictures';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, aPicture } from './rows';

const [LEAD, B, C] = [
  'https://news.example/lead.png',
  'https://img.example/b.png',
  'https://img.example/c.png',
];
let id = '';

const stateOf = async (article: string) => (await pictureStates([article])).get(article);

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  const article = anArticle({ picture: { src: LEAD, alt: '' }, content: [B, C].map(aPicture) });
  id = (await saveArticle({ article, quotes: [] })).id;
});

test('a fresh copy wants all its pictures', async () => {
  expect(await stateOf(id)).toEqual({ wanted: 3, failed: 0, forbidden: [] });
});

test('the lead picture is told once it is kept', async () => {
  await settlePicture(
    { articleId: id, url: LEAD },
    { state: 'kept', bytes: new Blob(['a']), type: 'image/png' },
  );
  expect((await stateOf(id))?.lead).toMatchObject({ url: LEAD, type: 'image/png' });
});

test('those that want for leave are told by address, tracking pixels are not missed', async () => {
  await settlePicture({ articleId: id, url: B }, { state: 'failed', reason: 'not-allowed' });
  await settlePicture({ articleId: id, url: C }, { state: 'failed', reason: 'tracking-pixel' });
  expect(await stateOf(id)).toEqual({ wanted: 1, failed: 1, forbidden: [B] });
});

test('an article that is gone has no pictures', async () => {
  expect(await stateOf('gone')).toEqual({ wanted: 0, failed: 0, forbidden: [] });
});

test('each of several articles has its own pictures', async () => {
  const address = 'https://news.example/other';
  const other = anArticle({ url: address, canonicalUrl: address, content: [aPicture(B)] });
  const { id: otherId } = await saveArticle({ article: other, quotes: [] });
  const states = await pictureStates([id, otherId]);
  expect([...states].map(([article, { wanted }]) => [article, wanted])).toEqual([
    [id, 3],
    [otherId, 1],
  ]);
});
