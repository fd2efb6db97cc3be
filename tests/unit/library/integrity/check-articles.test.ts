import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { checkArticles } from '@/lib/library/integrity/check-articles';
import { soundLibrary } from './sound-library';

const nobody = () => undefined;
let id = '';

beforeEach(async () => {
  id = await soundLibrary();
});

const found = (texts: number, counts: number) => [
  { kind: 'text-missing', count: texts },
  { kind: 'wrong-count', count: counts },
];

test('a wrong number of quotations or highlights is found, and set right', async () => {
  await db.articles.update(id, { quoteCount: 7, highlightCount: 1 });
  expect(await checkArticles('repair', nobody)).toEqual(found(0, 1));
  expect(await db.articles.get(id)).toMatchObject({ quoteCount: 1, highlightCount: 0 });
  expect(await checkArticles('look', nobody)).toEqual(found(0, 0));
});

test('a lost text is that of the version before, or else what lists show of it', async () => {
  await db.bodies.clear();
  expect(await checkArticles('repair', nobody)).toEqual(found(1, 0));
  expect((await db.bodies.get(id))?.text).toBe('The text before.');
  await db.bodies.clear();
  await db.versions.clear();
  await checkArticles('repair', nobody);
  expect((await db.bodies.get(id))?.text).toBe('The text now.');
});
