import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { writeBackup } from '@/lib/library/backup/write-backup';
import { BlobReader, TextWriter, ZipReader } from '@/lib/library/backup/zip';
import { backUp, fillLibrary, wipe } from './libraries';

beforeEach(wipe);

const entriesOf = async (file: Blob) => new ZipReader(new BlobReader(file)).getEntries();

test('the file is a zip that any program opens: JSON, and pictures once each that end as what they are', async () => {
  await fillLibrary(6);
  const entries = await entriesOf(await backUp());
  const names = entries.map(({ filename }) => filename);
  expect(names.filter((name) => !name.startsWith('pictures/'))).toEqual([
    'backup.json',
    'library.json',
    ...Array.from({ length: 6 }, (_, n) => `articles/00000${n + 1}.json`),
    'checksums.json',
  ]);
  expect(names.filter((name) => /^pictures\/[0-9a-f]{64}\.png$/.test(name))).toHaveLength(5);
  const rest = entries.find(({ filename }) => filename === 'library.json');
  const words = rest?.directory === false ? await rest.getData(new TextWriter()) : '';
  expect(JSON.parse(words)).toMatchObject({ settings: { theme: 'sepia' }, shelves: [{ name: 'Mine' }] });
});

test('two backups of one library are the same', async () => {
  await fillLibrary(3);
  expect(await (await backUp()).bytes()).toEqual(await (await backUp()).bytes());
});

test('it tells how far it is, and what it holds', async () => {
  await fillLibrary(4);
  const heard: number[] = [];
  const target = new WritableStream<Uint8Array<ArrayBuffer>>();
  const written = await writeBackup(target, { settings: {}, tell: (share) => heard.push(share) });
  expect(written).toEqual({ articles: 4, pictures: 4 });
  expect(heard).toEqual([0.25, 0.5, 0.75, 1]);
});

test('stopped, it leaves the target aborted', async () => {
  await fillLibrary(4);
  const stopping = new AbortController();
  let ending = '';
  const target = new WritableStream<Uint8Array<ArrayBuffer>>({
    close: () => void (ending = 'closed'),
    abort: () => void (ending = 'aborted'),
  });
  const tell = () => stopping.abort();
  await expect(writeBackup(target, { settings: {}, tell, signal: stopping.signal })).rejects.toThrow('abort');
  expect(ending).toBe('aborted');
});

test('a target that cannot take more is an error, not a backup', async () => {
  await fillLibrary(4);
  const target = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  });
  await expect(writeBackup(target, { settings: {} })).rejects.toThrow('full');
});
