import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { countPictures, settlePicture, wantAgain, wantedPictures } from '@/lib/library/pictures';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, aPicture } from './rows';

const [A, B] = ['https://news.example/a.png', 'https://news.example/b.png'];
let id = '';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  id = (await saveArticle({ article: anArticle({ content: [A, B].map(aPicture) }), quotes: [] })).id;
});

test('a saved picture is wanted for the page it was on, until it is settled', async () => {
  await settlePicture({ articleId: id, url: A }, { state: 'failed', reason: 'too-large' });
  expect(await wantedPictures(10)).toEqual([{ articleId: id, url: B, pageUrl: anArticle().url }]);
});

test('pictures are counted by state and reason', async () => {
  await settlePicture(
    { articleId: id, url: A },
    { state: 'kept', bytes: new Blob(['a']), type: 'image/png' },
  );
  await settlePicture({ articleId: id, url: B }, { state: 'failed', reason: 'too-slow' });
  expect(await countPictures(id)).toEqual({ wanted: 0, kept: 1, failed: 1, reasons: { 'too-slow': 1 } });
});

test('a picture nobody has any more is not settled', async () => {
  await settlePicture({ articleId: 'gone', url: A }, { state: 'failed', reason: 'too-slow' });
  expect(await db.pictures.count()).toBe(2);
});

test.each<[string, Parameters<typeof wantAgain>, string[]]>([
  ['for the reasons asked for', [['not-allowed']], [A]],
  ['of the article asked for', [['not-allowed', 'too-slow'], 'another'], []],
  ['for several reasons', [['not-allowed', 'too-slow']], [A, B]],
])('failed pictures are wanted again %s', async (_case, asked, wanted) => {
  await settlePicture({ articleId: id, url: A }, { state: 'failed', reason: 'not-allowed' });
  await settlePicture({ articleId: id, url: B }, { state: 'failed', reason: 'too-slow' });
  await wantAgain(...asked);
  expect((await wantedPictures(10)).map(({ url }) => url)).toEqual(wanted);
});
