/** Tables that hold what a reader has, but for the bytes of pictures; the others are made from them. */
export const KEPT_TABLES = [
  'articles',
  'bodies',
  'versions',
  'quotes',
  'highlights',
  'pictures',
  'shelves',
  'jobs',
] as const;

export type KeptTable = (typeof KEPT_TABLES)[number];

/** A row as it lies in the journal. */
export type Row = Record<string, unknown>;

/** What one step of a transaction did to a table. Keys are as IndexedDB has them: words, or lists of words and numbers. */
export type Change = { table: KeptTable } & (
  | { put: Row[] }
  /** Each row gets these fields beside those it has. */
  | { keys: unknown[]; set: Row[] }
  | { gone: unknown[] }
  | { isCleared: true }
);

/** What names a row in its table. */
export function keyOf(table: KeptTable, row: Row): unknown {
  switch (table) {
    case 'bodies':
      return row['articleId'];
    case 'versions':
      return [row['articleId'], row['version']];
    case 'pictures':
      return [row['articleId'], row['url']];
    default:
      return row['id'];
  }
}
