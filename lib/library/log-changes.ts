import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Dexie } from 'dexie';
import { catalogueEntry } from './catalogue-entry';
import type { ArticleRow, ChangeRow } from './rows';

/**
 * Writes down, in the same transaction, what happens to the thin rows of `database`, whoever changes them: the shelf
 * and the index of words follow this log, so they can neither miss a change nor see one that was never committed.
 */
export function logChanges(database: Dexie): void {
  database.use({ stack: 'dbcore', name: 'log-changes', create: logging });
}

const logging = (below: DBCore): Partial<DBCore> => ({
  transaction: (stores, mode, options) =>
    below.transaction(
      mode === 'readwrite' && stores.includes('articles') ? [...new Set([...stores, 'changes'])] : stores,
      mode,
      options,
    ),
  table: (name) => (name === 'articles' ? loggedTable(below.table(name), below) : below.table(name)),
});

const loggedTable = (articles: DBCoreTable, core: DBCore): DBCoreTable => ({
  ...articles,
  mutate: async (request) => {
    const answer = await articles.mutate(request);
    const change = changeOf(request, answer.failures);
    // While the tables themselves are changed there is no log yet; what follows it then begins anew.
    if (change && hasLog(request.trans)) {
      await core.table('changes').mutate({ type: 'add', trans: request.trans, values: [change] });
    }
    return answer;
  },
});

function changeOf(
  request: DBCoreMutateRequest,
  failures: Record<number, unknown>,
): Omit<ChangeRow, 'seq'> | undefined {
  switch (request.type) {
    case 'add':
    case 'put': {
      const values: readonly ArticleRow[] = request.values;
      const rows = values.filter((_row, index) => !(index in failures));
      return rows.length > 0 ? { put: rows.map(catalogueEntry), gone: [] } : undefined;
    }
    case 'delete':
      return request.keys.length > 0 ? { put: [], gone: request.keys.map(String) } : undefined;
    case 'deleteRange':
      return { put: [], gone: [], isCleared: true };
  }
}

const hasLog = (transaction: DBCoreTransaction): boolean =>
  'mode' in transaction && transaction.mode !== 'versionchange';
