import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import type { Change } from '@/lib/library/journal/change';
import { takeNoted } from '@/lib/library/journal/note-changes';

const shelf = (id: string) => ({ id, name: id, query: 'q', createdAt: 1 });
const job = (id: string) => ({
  id,
  url: `https://a.example/${id}`,
  state: 'waiting' as const,
  addedAt: 1,
  tries: 0,
});

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.shelves.bulkAdd([shelf('one'), shelf('two')]);
});

const noted = (work: () => Promise<unknown>): Promise<Change[]> =>
  db.transaction('rw', [db.shelves, db.jobs, db.pictures, db.meta], async () => {
    await work();
    return takeNoted(Dexie.currentTransaction);
  });

test.each<[string, () => Promise<unknown>, Change[]]>([
  ['nothing', () => db.shelves.count(), []],
  ['an added row', () => db.shelves.add(shelf('x')), [{ table: 'shelves', put: [shelf('x')] }]],
  ['a row put', () => db.shelves.put(shelf('one')), [{ table: 'shelves', put: [shelf('one')] }]],
  [
    'rows in several tables, in order',
    async () => {
      await db.jobs.add(job('j'));
      await db.shelves.bulkPut([shelf('x'), shelf('y')]);
    },
    [
      { table: 'jobs', put: [job('j')] },
      { table: 'shelves', put: [shelf('x'), shelf('y')] },
    ],
  ],
  [
    'an update, without the rest of the row',
    () => db.shelves.update('one', { name: 'Other' }),
    [{ table: 'shelves', keys: ['one'], set: [{ name: 'Other' }] }],
  ],
  [
    'many updates alike',
    () =>
      db.shelves.bulkUpdate([
        { key: 'one', changes: { name: 'x' } },
        { key: 'two', changes: { name: 'x' } },
      ]),
    [{ table: 'shelves', keys: ['one', 'two'], set: [{ name: 'x' }] }],
  ],
  [
    'many updates of their own',
    () =>
      db.shelves.bulkUpdate([
        { key: 'one', changes: { name: 'x' } },
        { key: 'two', changes: { name: 'y' } },
      ]),
    [{ table: 'shelves', keys: ['one', 'two'], set: [{ name: 'x' }, { name: 'y' }] }],
  ],
  [
    'rows changed by a function, whole',
    () => db.shelves.toCollection().modify((row) => void (row.name = 'z')),
    [
      {
        table: 'shelves',
        put: [
          { ...shelf('one'), name: 'z' },
          { ...shelf('two'), name: 'z' },
        ],
      },
    ],
  ],
  ['a deletion', () => db.shelves.bulkDelete(['one', 'none']), [{ table: 'shelves', gone: ['one', 'none'] }]],
  ['a table emptied', () => db.shelves.clear(), [{ table: 'shelves', isCleared: true }]],
  [
    'a stretch of keys deleted',
    () => db.shelves.where('id').above('one').delete(),
    [{ table: 'shelves', gone: ['two'] }],
  ],
  ['tables that are made from others', () => db.meta.put({ key: 'k', value: 1 }), []],
])('%s', async (_case, work, changes) => {
  expect(await noted(work)).toEqual(changes);
});

test('what was taken is not told again', async () => {
  await db.transaction('rw', [db.shelves], async () => {
    await db.shelves.add(shelf('x'));
    takeNoted(Dexie.currentTransaction);
    expect(takeNoted(Dexie.currentTransaction)).toEqual([]);
  });
});
