import type {
  DBCore,
  DBCoreDeleteRangeRequest,
  DBCoreMutateRequest,
  DBCoreTable,
  Dexie,
  Transaction,
} from 'dexie';
import { KEPT_TABLES, keyOf, type Change, type KeptTable, type Row } from './change';

/**
 * Remembers, for each transaction of `database` as long as it lives, what it does to the tables that hold what a reader
 * has: so whoever writes, in whatever way, `takeNoted` tells all of it.
 */
export function noteChanges(database: Dexie): void {
  database.use({ stack: 'dbcore', name: 'note-changes', create: noting });
}

/** What a transaction has done so far; asked again, what it has done since. */
export function takeNoted(transaction: Transaction | null): Change[] {
  const noted = transaction ? (changes.get(transaction.idbtrans) ?? []) : [];
  if (transaction) changes.delete(transaction.idbtrans);
  return noted;
}

const changes = new WeakMap<object, Change[]>();

const noting = (below: DBCore): Partial<DBCore> => ({
  table: (name) => {
    const table = KEPT_TABLES.find((kept) => kept === name);
    return table ? notedTable(below.table(name), table) : below.table(name);
  },
});

const notedTable = (core: DBCoreTable, table: KeptTable): DBCoreTable => ({
  ...core,
  mutate: async (request) => {
    // Dexie knows its transaction by what was called last: nothing may be waited for before the first call below.
    const gone = isStretch(request) ? keysIn(core, request) : undefined;
    const answer = await (gone ? gone.then(() => core.mutate(request)) : core.mutate(request));
    const change = gone ? { table, gone: await gone } : changeOf(table, request);
    if (change && answer.numFailures === 0)
      changes.set(request.trans, [...(changes.get(request.trans) ?? []), change]);
    return answer;
  },
});

function changeOf(table: KeptTable, request: DBCoreMutateRequest): Change | undefined {
  switch (request.type) {
    case 'add':
      return { table, put: [...request.values] };
    case 'put':
      return request.values.length > 0 ? putOf(table, request) : undefined;
    case 'delete':
      return request.keys.length > 0 ? { table, gone: [...request.keys] } : undefined;
    case 'deleteRange':
      return { table, isCleared: true };
  }
}

const ALL: number = 3; // The name Dexie gives it is a type only.

const isStretch = (request: DBCoreMutateRequest): request is DBCoreDeleteRangeRequest =>
  request.type === 'deleteRange' && request.range.type !== ALL;

/** The keys of the rows that are about to be deleted. */
const keysIn = (core: DBCoreTable, { trans, range }: DBCoreDeleteRangeRequest): Promise<unknown[]> =>
  core
    .query({ trans, values: false, query: { index: core.schema.primaryKey, range } })
    .then(({ result }) => result);

type Put = Extract<DBCoreMutateRequest, { type: 'put' }>;

/** Only what is other than before, where that is told: an act on 50,000 articles is written down in a few bytes of each. */
function putOf(table: KeptTable, { values, keys, updates, changeSpec }: Put): Change {
  const rows: readonly Row[] = values;
  if (changeSpec) return { table, keys: keys ?? rows.map((row) => keyOf(table, row)), set: [changeSpec] };
  if (!updates) return { table, put: [...rows] };
  const [first] = updates.changeSpecs;
  const isCommon = updates.changeSpecs.every((each) => JSON.stringify(each) === JSON.stringify(first));
  return { table, keys: updates.keys, set: isCommon && first ? [first] : updates.changeSpecs };
}
