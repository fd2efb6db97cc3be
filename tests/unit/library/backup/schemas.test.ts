import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import type { BackedArticle } from '@/lib/library/backup/format';
import { readBacked } from '@/lib/library/backup/read-backed';
import { articleSchema } from '@/lib/library/backup/schemas';
import { db } from '@/lib/library/database';
import { fillLibrary, wipe } from './libraries';

let article: BackedArticle;

beforeAll(async () => {
  await wipe();
  await fillLibrary(1);
  const [id = ''] = await db.articles.toCollection().primaryKeys();
  const backed = await readBacked(id);
  if (!backed) throw new Error('nothing saved');
  article = backed;
});

test('an article of the library passes as it is', () => {
  expect(v.parse(articleSchema, JSON.parse(JSON.stringify(article)))).toEqual(article);
});

test('what has no name here is left behind', () => {
  const more = { ...article, code: 'alert(1)', row: { ...article.row, more: 1 } };
  expect(v.parse(articleSchema, more)).toEqual(article);
});

test.each<[string, (one: BackedArticle) => unknown]>([
  ['no text', ({ body: _body, ...rest }) => rest],
  ['an address that is code', (one) => ({ ...one, row: { ...one.row, url: 'javascript:alert(1)' } })],
  [
    'a tag that nobody may draw',
    (one) => ({ ...one, body: { ...one.body, content: [{ tag: 'script', children: [] }] } }),
  ],
  ['progress beyond the end', (one) => ({ ...one, row: { ...one.row, progress: 2 } })],
  [
    'a picture of another article',
    (one) => ({ ...one, pictures: [{ articleId: 'x', url: 'https://a.example/', state: 'wanted' }] }),
  ],
  ['highlights that are none', (one) => ({ ...one, highlights: [{ id: 'x' }] })],
])('%s is refused', (_case, change) => {
  expect(v.safeParse(articleSchema, change(article)).success).toBe(false);
});
