import { beforeEach, expect, test } from 'vitest';
import { keepSpare } from '@/lib/library/backup/keep-spare';
import { openBackup } from '@/lib/library/backup/open-backup';
import { restoreBackup } from '@/lib/library/backup/restore';
import { latestIn } from '@/lib/library/backup/spares';
import { db } from '@/lib/library/database';
import { dropJournals, librariesInJournal, numbersInJournal } from '@/lib/library/journal/journal';
import { libraryNow } from '@/lib/library/journal/number-changes';
import { saveArticle } from '@/lib/library/save-article';
import { fillLibrary, wipe } from '@/tests/unit/library/backup/libraries';
import { anArticle } from '@/tests/unit/library/rows';
import { emptyFolder, namesIn } from './own-folder';

let folder: FileSystemDirectoryHandle;
const at = (hour: number) => ({
  settings: () => Promise.resolve({ theme: 'sepia' }),
  now: new Date(2026, 10, 24, hour, 1),
});

beforeEach(async () => {
  await wipe();
  await dropJournals(undefined);
  folder = await emptyFolder('spares');
});

const saveOne = () => saveArticle({ article: anArticle({ title: 'One more' }), quotes: [] });

test('an empty library is not copied', async () => {
  expect(await keepSpare(folder, at(9))).toBe(false);
  expect(await namesIn(folder)).toEqual([]);
});

test('a copy holds every article and the settings, but no pictures', async () => {
  await fillLibrary(6);
  expect(await keepSpare(folder, at(9))).toBe(true);
  const spare = await latestIn(folder);
  const backup = spare && (await openBackup(await spare.handle.getFile()));
  expect(backup).toMatchObject({ articles: 6, pictures: 0, rest: { settings: { theme: 'sepia' } } });
});

test('the next takes its place an hour later, if anything has changed', async () => {
  await fillLibrary(2);
  await keepSpare(folder, at(9));
  const [first] = await namesIn(folder);
  expect(await keepSpare(folder, at(11))).toBe(false);
  await saveOne();
  expect(await keepSpare(folder, { ...at(9), now: new Date(2026, 10, 24, 9, 31) })).toBe(false);
  expect(await namesIn(folder)).toEqual([first]);
  expect(await keepSpare(folder, at(11))).toBe(true);
  expect(await namesIn(folder)).not.toEqual([first]);
  expect(await namesIn(folder)).toHaveLength(1);
});

test('with the clock set back copies are made all the same', async () => {
  await fillLibrary(2);
  await keepSpare(folder, at(11));
  await saveOne();
  expect(await keepSpare(folder, at(3))).toBe(true);
});

test('the copy of a library that is lost is not replaced', async () => {
  await fillLibrary(4);
  await keepSpare(folder, at(9));
  const before = await namesIn(folder);
  await wipe();
  await fillLibrary(1);
  expect(await db.articles.count()).toBe(1);
  expect(await keepSpare(folder, at(23))).toBe(false);
  expect(await namesIn(folder)).toEqual(before);
});

test('with a copy the journal begins anew', async () => {
  await fillLibrary(2);
  const { library = 0 } = await libraryNow();
  expect((await numbersInJournal(library)).length).toBeGreaterThan(2);
  await keepSpare(folder, at(9));
  expect(await numbersInJournal(library)).toEqual([]);
  await saveOne();
  expect(await numbersInJournal(library)).toHaveLength(1);
});

test('where the journal lacks a change, the next copy is due at once', async () => {
  await fillLibrary(2);
  await keepSpare(folder, at(9));
  await saveOne();
  await dropJournals(undefined);
  expect(await librariesInJournal()).toEqual([]);
  expect(await keepSpare(folder, { ...at(9), now: new Date(2026, 10, 24, 9, 2) })).toBe(true);
});

test('what was restored from a file is copied at once', async () => {
  await fillLibrary(2);
  await keepSpare(folder, at(9));
  const spare = await latestIn(folder);
  const backup = spare && (await openBackup(await spare.handle.getFile()));
  await db.shelves.clear();
  if (backup) await restoreBackup(backup);
  expect(await keepSpare(folder, { ...at(9), now: new Date(2026, 10, 24, 9, 2) })).toBe(true);
});
