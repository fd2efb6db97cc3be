import type { Dexie, Transaction } from 'dexie';
import { siteOf } from '@/lib/article/url/site-of';
import type { ArticleRow } from '@/lib/library/rows';

/*
 * Version 2: the library of many thousand articles. Why its tables are as they are:
 * - `articles` stay thin, so that lists never read texts. `deletedAt` is 0 outside the bin and `favourite` 0 or 1, since
 *   IndexedDB has no keys for undefined or true: so each shelf is one range of one index, newest saving last.
 * - `bodies` hold the latest version only and keep their key: opening an article costs the same however often it was
 *   saved, and the upgrade copies no text. Earlier versions lie whole in `versions`.
 * - `blobs` hold the bytes of pictures by their SHA-256, once for all articles that show them. How many do is counted
 *   over the index `hash`, so that no stored counter can be wrong. Rows of version 1 hold their bytes themselves until
 *   `sharePictures` has moved them: hashing takes longer than a transaction lives.
 * - `changes` is a log of what happened to thin rows, written in the transaction of the change itself; `catalogue` holds
 *   the columns the shelf is filtered and sorted by, packed, as of one entry of the log. Reading 50,000 rows takes
 *   seconds, reading the catalogue and the end of the log takes milliseconds. Either can be thrown away and made anew.
 * - `segments` and `postings` are the index of words, written once and merged; a segment names the articles and the
 *   `textRevision` it knows, so what is missing or out of date shows by itself.
 * - Tags have no table: they are what the articles carry. `shelves` are kept searches, `jobs` addresses still to be read.
 */
const STORES = {
  articles:
    'id, &canonicalUrl, url, outlet, site, *tags, [deletedAt+savedAt+id], [deletedAt+status+savedAt+id], [deletedAt+favourite+savedAt+id]',
  versions: '[articleId+version], articleId',
  highlights: 'id, articleId, createdAt, *tags',
  pictures: '[articleId+url], articleId, state, url, hash',
  blobs: 'hash',
  shelves: 'id',
  jobs: 'id, state, url',
  changes: '++seq',
  catalogue: 'key',
  segments: '++id',
  postings: '[segment+chunk]',
};

/** Declares version 2 and the way to it from version 1. The browser makes it whole or not at all. */
export function version2(database: Dexie): void {
  database.version(2).stores(STORES).upgrade(upgradeRows);
}

/** Gives every article of version 1 what version 2 asks of it. */
export async function upgradeRows(transaction: Transaction): Promise<void> {
  await transaction
    .table<ArticleRow>('articles')
    .toCollection()
    .modify((row) => {
      Object.assign(row, NEW_FIELDS, { site: siteFor(row.canonicalUrl), versionSavedAt: row.savedAt });
    });
  // Code of version 1 that is still loaded reads this before it writes, and then does not.
  await transaction.table('meta').put({ key: 'schema', value: 2 });
}

const NEW_FIELDS: Partial<ArticleRow> = {
  status: 'unread',
  favourite: 0,
  deletedAt: 0,
  progress: 0,
  highlightCount: 0,
  version: 1,
  textRevision: 1,
};

const siteFor = (address: string): string => (URL.canParse(address) ? siteOf(new URL(address).hostname) : '');
