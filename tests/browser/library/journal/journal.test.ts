import { beforeEach, expect, test } from 'vitest';
import type { Change } from '@/lib/library/journal/change';
import {
  dropJournals,
  dropRecords,
  keepInJournal,
  librariesInJournal,
  numbersInJournal,
  readJournal,
} from '@/lib/library/journal/journal';
import { namesIn } from '@/tests/browser/library/backup/own-folder';

const gone = (id: string): Change => ({ table: 'articles', gone: [id] });

beforeEach(async () => {
  await dropJournals(undefined);
});

const folder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('journal', { create: true });

test('changes are read in the order of their numbers, whoever wrote first', async () => {
  for (const number of [3, 10, 2]) await keepInJournal({ library: 7, number }, [gone(`${number}`)]);
  const before = Date.now();
  const { changes, at, number } = await readJournal(7, 0);
  expect(changes).toEqual([gone('2'), gone('3'), gone('10')]);
  expect(number).toBe(10);
  expect(before - at).toBeLessThan(60_000);
  expect((await readJournal(7, 3)).changes).toEqual([gone('10')]);
});

test('many may write at once', async () => {
  const numbers = Array.from({ length: 30 }, (_, n) => n + 1);
  await Promise.all(numbers.map((number) => keepInJournal({ library: 7, number }, [gone(`${number}`)])));
  expect((await readJournal(7, 0)).changes).toHaveLength(30);
});

test('a record that was cut off is left out, the others are not', async () => {
  for (const number of [1, 2, 3]) await keepInJournal({ library: 7, number }, [gone(`${number}`)]);
  const cut = await (await folder()).getFileHandle('7-2.json');
  const target = await cut.createWritable();
  await target.write('{"at":1,"changes":[{"table":"arti');
  await target.close();
  await (await folder()).getFileHandle('7-4.json', { create: true });
  expect(await readJournal(7, 0)).toMatchObject({ changes: [gone('1'), gone('3')], number: 3 });
});

test('a journal is emptied up to a number, and nothing else', async () => {
  for (const number of [1, 2, 3]) await keepInJournal({ library: 7, number }, [gone(`${number}`)]);
  await keepInJournal({ library: 8, number: 1 }, [gone('x')]);
  await dropRecords(7, 2);
  expect(await numbersInJournal(7)).toEqual([3]);
  expect(await librariesInJournal()).toEqual(expect.arrayContaining([7, 8]));
  await dropJournals(8);
  expect(await namesIn(await folder())).toEqual(['8-1.json']);
});
