import type { Place } from '@/lib/search/filter-catalogue';
import { db } from './database';
import type { ArticleRow } from './rows';

/** The articles of a part of the library that were saved last, and whether they are all. */
export type ShelfStart = { rows: ArticleRow[]; isAll: boolean };

const START = 40; // More than fits on a screen.

/**
 * What can be shown of a part of the library before its catalogue is read: straight from an index. How many there are is
 * not asked: counting takes the longer the more there are.
 */
export async function shelfStart(place: Place): Promise<ShelfStart> {
  const { index, start, end } = RANGES[place];
  const range = db.articles.where(index).between(start, end, true, false);
  const rows = await range.reverse().limit(START).toArray();
  return { rows, isAll: rows.length < START };
}

// Lists sort after numbers and strings, so `[0, []]` is the end of all keys that begin with 0.
const RANGES: Record<Place, { index: string; start: unknown[]; end: unknown[] }> = {
  all: { index: '[deletedAt+savedAt+id]', start: [0], end: [0, []] },
  unread: { index: '[deletedAt+status+savedAt+id]', start: [0, 'unread'], end: [0, 'unread', []] },
  archived: { index: '[deletedAt+status+savedAt+id]', start: [0, 'archived'], end: [0, 'archived', []] },
  favourites: { index: '[deletedAt+favourite+savedAt+id]', start: [0, 1], end: [0, 1, []] },
  bin: { index: '[deletedAt+savedAt+id]', start: [1], end: [[]] },
};
