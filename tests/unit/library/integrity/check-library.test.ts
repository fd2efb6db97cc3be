import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { checkLibrary } from '@/lib/library/integrity/check-library';
import { soundLibrary } from './sound-library';

beforeEach(soundLibrary);

test('a sound library is found sound', async () => {
  const shares: number[] = [];
  expect(await checkLibrary('look', (share) => shares.push(share))).toEqual([]);
  expect(shares.at(-1)).toBe(1);
});

test('everything that is wrong is told, looking changes nothing, and repaired it is sound', async () => {
  await db.bodies.clear();
  await db.blobs.clear();
  await db.postings.clear();
  const found = [
    { kind: 'text-missing', count: 1 },
    { kind: 'picture-missing', count: 1 },
    { kind: 'index', count: 1 },
  ];
  expect(await checkLibrary('look')).toEqual(found);
  expect(await checkLibrary('repair')).toEqual(found);
  expect(await checkLibrary('look')).toEqual([]);
});
