import { beforeEach, expect, test } from 'vitest';
import { dropSpares, latestIn, libraryNow, nameLibrary } from '@/lib/library/backup/spares';
import { saveArticle } from '@/lib/library/save-article';
import { fillLibrary, wipe } from '@/tests/unit/library/backup/libraries';
import { anArticle } from '@/tests/unit/library/rows';
import { emptyFolder, namesIn } from './own-folder';

let folder: FileSystemDirectoryHandle;

beforeEach(async () => {
  await wipe();
  folder = await emptyFolder('spares');
});

async function put(name: string, text: string): Promise<void> {
  const target = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await target.write(text);
  await target.close();
}

test('the latest whole copy is found, whatever else lies there', async () => {
  await put('spare-7-1-1000.zip', 'old');
  await put('spare-7-3-2000.zip', 'whole');
  await put('letters.zip', 'other');
  await folder.getFileHandle('spare-7-9-3000.zip', { create: true });
  expect(await latestIn(folder)).toMatchObject({ library: 7, seq: 3, madeAt: 2000 });
});

test('all copies but one are removed, also those cut off, and nothing else', async () => {
  for (const name of ['spare-7-1-1000.zip', 'spare-7-3-2000.zip', 'letters.zip']) await put(name, 'bytes');
  await folder.getFileHandle('spare-7-9-3000.zip', { create: true });
  await dropSpares(folder, 'spare-7-3-2000.zip');
  expect(await namesIn(folder)).toEqual(['letters.zip', 'spare-7-3-2000.zip']);
});

test('a library tells its name and how many changes it has seen', async () => {
  expect(await libraryNow()).toMatchObject({ library: undefined, articles: 0 });
  await fillLibrary(2);
  const { seq } = await libraryNow();
  await nameLibrary(5);
  await saveArticle({ article: anArticle({ title: 'One more' }), quotes: [] });
  const after = await libraryNow();
  expect(after).toMatchObject({ library: 5, articles: 3 });
  expect(after.seq).toBeGreaterThan(seq);
});
