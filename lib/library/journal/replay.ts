import { KEPT_TABLES, keyOf, type Change, type KeptTable, type Row } from './change';

/** How the tables stand after many changes: what became of each row that one of them touched. */
export class Replay {
  readonly #tables = new Map(KEPT_TABLES.map((table) => [table, new TableReplay(table)]));

  constructor(changes: Iterable<Change>) {
    for (const change of changes) this.#of(change.table).apply(change);
  }

  /** Ids of the articles whose rows were written and are still there. */
  get written(): string[] {
    return this.#of('articles').rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  }

  /** Whether an article that was there is not any more. */
  isGone(id: string): boolean {
    return this.#of('articles').after([{ id }], []).length === 0;
  }

  /** What `before`, all rows of a table, are by now, and those that have come since. */
  rows(table: KeptTable, before: readonly Row[]): Row[] {
    return this.#of(table).after(before, this.#of(table).rows);
  }

  /** The same of those rows that belong to one article. */
  rowsOf(id: string, table: KeptTable, before: readonly Row[]): Row[] {
    return this.#of(table).after(before, this.#of(table).rowsOf(id));
  }

  #of(table: KeptTable): TableReplay {
    return this.#tables.get(table) ?? new TableReplay(table);
  }
}

/** What a row became: written whole, given other fields, or removed. */
type State = { row: Row } | { fields: Row } | { isGone: true };

class TableReplay {
  readonly #table: KeptTable;
  #isCleared = false;
  #states = new Map<string, State>();
  #byArticle: Map<unknown, Row[]> | undefined;

  constructor(table: KeptTable) {
    this.#table = table;
  }

  apply(change: Change): void {
    if ('isCleared' in change) {
      this.#isCleared = true;
      this.#states.clear();
    } else if ('put' in change) {
      for (const row of change.put) this.#states.set(this.#nameOf(row), { row });
    } else if ('gone' in change) {
      for (const key of change.gone) this.#states.set(JSON.stringify(key), { isGone: true });
    } else {
      for (const [index, key] of change.keys.entries())
        this.#set(JSON.stringify(key), change.set[index] ?? change.set[0] ?? {});
    }
  }

  get rows(): Row[] {
    return [...this.#states.values()].flatMap((state) => ('row' in state ? [state.row] : []));
  }

  /** Rows written since that belong to an article. */
  rowsOf(id: string): Row[] {
    const field = this.#table === 'articles' ? 'id' : 'articleId';
    this.#byArticle ??= Map.groupBy(this.rows, (row) => row[field]);
    return this.#byArticle.get(id) ?? [];
  }

  after(before: readonly Row[], since: readonly Row[]): Row[] {
    const known = new Set(before.map((row) => this.#nameOf(row)));
    return [
      ...before.flatMap((row) => this.#now(row)),
      ...since.filter((row) => !known.has(this.#nameOf(row))),
    ];
  }

  #now(row: Row): Row[] {
    const state = this.#states.get(this.#nameOf(row));
    if (!state) return this.#isCleared ? [] : [row];
    if ('isGone' in state) return [];
    return ['row' in state ? state.row : { ...row, ...state.fields }];
  }

  #set(name: string, fields: Row): void {
    const state = this.#states.get(name);
    if (state && 'row' in state) this.#states.set(name, { row: { ...state.row, ...fields } });
    else if (state && 'fields' in state) this.#states.set(name, { fields: { ...state.fields, ...fields } });
    else if (!state && !this.#isCleared) this.#states.set(name, { fields });
  }

  #nameOf(row: Row): string {
    return JSON.stringify(keyOf(this.#table, row));
  }
}
