import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { settlePicture } from '@/lib/library/pictures';
import { saveArticle } from '@/lib/library/save-article';
import { heaviestPictures, removePictures } from '@/lib/library/text-only';
import { anArticle, aPicture } from './rows';

const [A, B] = ['https://news.example/a.png', 'https://news.example/b.png'];

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

async function saveWith(title: string, ...pictures: string[]): Promise<string> {
  const address = `https://news.example/${title}`;
  const article = anArticle({
    title,
    url: address,
    canonicalUrl: address,
    content: pictures.map(aPicture),
  });
  const { id } = await saveArticle({ article, quotes: [] });
  for (const url of pictures) {
    const bytes = new Blob([url === A ? 'aaaa' : 'b']);
    await settlePicture({ articleId: id, url }, { state: 'kept', bytes, type: 'image/png' });
  }
  return id;
}

test('the articles whose pictures take the most come first', async () => {
  await saveWith('light', B);
  await saveWith('heavy', A, B);
  await saveWith('none');
  const heaviest = (await heaviestPictures(5)).map(({ row, bytes, count }) => [row.title, bytes, count]);
  expect(heaviest).toEqual([
    ['heavy', 5, 2],
    ['light', 1, 1],
  ]);
  expect(await heaviestPictures(1)).toHaveLength(1);
});

test('text only: its pictures go, and with them the bytes nobody else shows', async () => {
  await saveWith('light', B);
  const heavy = await saveWith('heavy', A, B);
  await removePictures([heavy]);
  expect(await db.pictures.where({ articleId: heavy }).count()).toBe(0);
  expect((await db.blobs.toArray()).map(({ size }) => size)).toEqual([1]);
  expect((await db.articles.get(heavy))?.title).toBe('heavy');
});
