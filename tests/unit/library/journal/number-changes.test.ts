import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import {
  LIBRARY,
  libraryNow,
  nameLibrary,
  newName,
  numberChanges,
} from '@/lib/library/journal/number-changes';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

const change = (isJournalled = true) =>
  db.transaction('rw', [db.meta], () => db.meta.get(LIBRARY).then((row) => numberChanges(row, isJournalled)));

test('a library that was never changed has no name', async () => {
  expect(await libraryNow()).toEqual({ library: undefined, number: 0, missed: 0, articles: 0 });
});

test('the first change gives the library a name, and each change the next number', async () => {
  const first = await change();
  expect(first.number).toBe(1);
  expect(await change()).toEqual({ library: first.library, number: 2 });
  expect(await libraryNow()).toMatchObject({ ...first, number: 2, missed: 0 });
});

test('changes at once have numbers of their own', async () => {
  const numbered = await Promise.all(Array.from({ length: 20 }, () => change()));
  expect(new Set(numbered.map(({ number }) => number)).size).toBe(20);
  expect(new Set(numbered.map(({ library }) => library)).size).toBe(1);
});

test('what the journal does not hold is remembered', async () => {
  await change();
  await change(false);
  await change();
  expect(await libraryNow()).toMatchObject({ number: 3, missed: 2 });
});

test('a library that takes the name of another goes on after its last number', async () => {
  await change();
  expect(await nameLibrary(7, 40)).toEqual({ library: 7, number: 41 });
  expect(await libraryNow()).toMatchObject({ library: 7, number: 41, missed: 41 });
  expect(await change()).toEqual({ library: 7, number: 42 });
});

test('two names are hardly ever the same', () => {
  expect(newName()).not.toBe(newName());
});
