import { beforeEach, expect, test } from 'vitest';
import { dropSpares, latestIn } from '@/lib/library/backup/spares';
import { emptyFolder, namesIn } from './own-folder';

let folder: FileSystemDirectoryHandle;

beforeEach(async () => {
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
  expect(await latestIn(folder)).toMatchObject({ library: 7, number: 3, madeAt: 2000 });
});

test('all copies but one are removed, also those cut off, and nothing else', async () => {
  for (const name of ['spare-7-1-1000.zip', 'spare-7-3-2000.zip', 'letters.zip']) await put(name, 'bytes');
  await folder.getFileHandle('spare-7-9-3000.zip', { create: true });
  await dropSpares(folder, 'spare-7-3-2000.zip');
  expect(await namesIn(folder)).toEqual(['letters.zip', 'spare-7-3-2000.zip']);
});
