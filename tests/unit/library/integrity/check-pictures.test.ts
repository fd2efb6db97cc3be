import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { checkPictures } from '@/lib/library/integrity/check-pictures';
import { PICTURE, soundLibrary } from './sound-library';

let id = '';

beforeEach(async () => {
  id = await soundLibrary();
});

const found = (missing: number, unused: number) => [
  { kind: 'picture-missing', count: missing },
  { kind: 'picture-unused', count: unused },
];

test('a picture without its bytes is found, and wanted again', async () => {
  await db.blobs.clear();
  expect(await checkPictures('repair')).toEqual(found(1, 0));
  expect(await db.pictures.toArray()).toEqual([{ articleId: id, url: PICTURE, state: 'wanted' }]);
});

test('bytes that no article shows are found and removed', async () => {
  await db.blobs.add({ hash: 'nobody', bytes: new Blob(['b']), size: 1 });
  expect(await checkPictures('repair')).toEqual(found(0, 1));
  expect(await db.blobs.count()).toBe(1);
  expect(await checkPictures('look')).toEqual(found(0, 0));
});
