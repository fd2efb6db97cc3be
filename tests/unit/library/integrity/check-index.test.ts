import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { checkIndex } from '@/lib/library/integrity/check-index';
import { soundLibrary } from './sound-library';

let id = '';

beforeEach(async () => {
  id = await soundLibrary();
});

const found = (catalogue: number, index: number) => [
  { kind: 'catalogue', count: catalogue },
  { kind: 'index', count: index },
];

test.each<[string, number, number, () => Promise<unknown>]>([
  [
    'an article changed past the log',
    1,
    0,
    async () => {
      await db.articles.update(id, { status: 'archived' });
      await db.changes.clear();
    },
  ],
  [
    'an article only the catalogue knows',
    1,
    0,
    async () => {
      await db.articles.clear();
      await db.changes.clear();
    },
  ],
  ['postings that are lost', 0, 1, () => db.postings.clear()],
  ['postings of no segment', 0, 1, () => db.segments.clear()],
])('%s: found, and mended', async (_case, catalogue, index, damage) => {
  await damage();
  expect(await checkIndex('look')).toEqual(found(catalogue, index));
  expect(await checkIndex('repair')).toEqual(found(catalogue, index));
  expect(await checkIndex('look')).toEqual(found(0, 0));
});
