import { db } from '@/lib/library/database';
import type { MetaRow } from '@/lib/library/rows';

/** Which library a transaction changed, and which number its changes have there: each has one more than the one before. */
export type Numbered = { library: number; number: number };

/** Key of the row that says which library this is, the number of its last change, and of the last the journal has not. */
export const LIBRARY = 'library';

/**
 * Numbers the changes of the transaction that runs, after those that `row` knows. A library without a name gets one.
 * Changes that the journal will not hold are noted as such: the next copy of the library is then due at once.
 */
export async function numberChanges(row: MetaRow | undefined, isJournalled: boolean): Promise<Numbered> {
  const { value: library = newName(), number: last = 0, missed = 0 } = row ?? {};
  const number = last + 1;
  await db.meta.put({ key: LIBRARY, value: library, number, missed: isJournalled ? missed : number });
  return { library, number };
}

/** A library as it stands now. */
export type Standing = { library: number | undefined; number: number; missed: number; articles: number };

export const libraryNow = (): Promise<Standing> =>
  db.transaction('r', [db.meta, db.articles], async () => {
    const [row, articles] = await Promise.all([db.meta.get(LIBRARY), db.articles.count()]);
    return { library: row?.value, number: row?.number ?? 0, missed: row?.missed ?? 0, articles };
  });

/** Says which library this is, and that its changes go on after `number`; no journal has those until now. */
export const nameLibrary = (library: number, number: number): Promise<Numbered> =>
  db.transaction('rw', [db.meta], async () => {
    const { number: last = 0 } = (await db.meta.get(LIBRARY)) ?? {};
    return numberChanges({ key: LIBRARY, value: library, number: Math.max(number, last) }, false);
  });

/** A name no other library has. */
export const newName = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
