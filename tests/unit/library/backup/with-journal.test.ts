import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { withJournal } from '@/lib/library/backup/with-journal';
import { db } from '@/lib/library/database';
import type { Change } from '@/lib/library/journal/change';
import { Replay } from '@/lib/library/journal/replay';
import { backUpAndOpen, fillLibrary, wipe } from './libraries';

beforeEach(async () => {
  await wipe();
  await fillLibrary(6);
});

const rowAfter = async (changes: Change[], title: string) => {
  const backup = withJournal(await backUpAndOpen(), new Replay(changes));
  const all = await Promise.all(Array.from({ length: backup.articles }, (_, n) => backup.article(n)));
  return all.find(({ row }) => row.title === title);
};
const idOf = async (n: number) =>
  (await db.articles.toArray()).find(({ title }) => title === `Story ${n}`)?.id ?? '';

test('nothing happened: the copy is what it was', async () => {
  const backup = await backUpAndOpen();
  const same = withJournal(backup, new Replay([]));
  expect(same).toMatchObject({ articles: 6, ids: backup.ids, rest: backup.rest });
  expect(await same.article(2)).toEqual(await backup.article(2));
});

test('what was done to an article of the copy is done to it', async () => {
  const id = await idOf(1);
  const tagged = await rowAfter([{ table: 'articles', keys: [id], set: [{ tags: ['new'] }] }], 'Story 1');
  expect(tagged?.row.tags).toEqual(['new']);
  expect(tagged?.body.text).toBe('Text 1. “Yes”');
});

test('what was deleted does not come back', async () => {
  const id = await idOf(1);
  expect(await rowAfter([{ table: 'articles', gone: [id] }], 'Story 1')).toBeUndefined();
  expect(await rowAfter([{ table: 'articles', gone: [id] }], 'Story 2')).toBeDefined();
});

test('what does not add up to an article leaves it as the copy has it', async () => {
  const id = await idOf(1);
  const kept = await rowAfter([{ table: 'articles', keys: [id], set: [{ savedAt: 'today' }] }], 'Story 1');
  expect(kept?.row.savedAt).toBe(1001);
});

test('rows without a text are no article', () => {
  const changes: Change[] = [{ table: 'articles', put: [{ id: 'x', title: 'Half' }] }];
  expect(withJournal(undefined, new Replay(changes)).articles).toBe(0);
});

test('shelves and addresses are as they were left', async () => {
  const shelf = { id: 'other', name: 'Other', query: 'q', createdAt: 2 };
  const changes: Change[] = [
    { table: 'shelves', put: [shelf] },
    { table: 'jobs', isCleared: true },
  ];
  const { rest } = withJournal(await backUpAndOpen(), new Replay(changes));
  expect(rest.shelves.map(({ id }) => id)).toEqual(['shelf', 'other']);
  expect(rest.jobs).toEqual([]);
});
