import { db } from '@/lib/library/database';

/** Which library a transaction changed, and which number its changes have there: each has one more than the one before. */
export type Numbered = { library: number; number: number };

const LIBRARY = 'library';
const CHANGES = 'changes';
const MISSED = 'changes-missed';

/**
 * Numbers the changes of the transaction that runs, which must include `db.meta`. A library without a name gets one.
 * Changes that the journal will not hold are noted as such: the next copy of the library is then due at once.
 */
export async function numberChanges(isJournalled: boolean): Promise<Numbered> {
  const [named, last] = await db.meta.bulkGet([LIBRARY, CHANGES]);
  const library = named?.value ?? newName();
  const number = (last?.value ?? 0) + 1;
  await db.meta.bulkPut([
    { key: CHANGES, value: number },
    ...(named ? [] : [{ key: LIBRARY, value: library }]),
    ...(isJournalled ? [] : [{ key: MISSED, value: number }]),
  ]);
  return { library, number };
}

/** A library as it stands now: its name, the number of its last change and of the last that the journal has not. */
export type Standing = { library: number | undefined; number: number; missed: number; articles: number };

export const libraryNow = (): Promise<Standing> =>
  db.transaction('r', [db.meta, db.articles], async () => {
    const [named, last, missed] = await db.meta.bulkGet([LIBRARY, CHANGES, MISSED]);
    const articles = await db.articles.count();
    return { library: named?.value, number: last?.value ?? 0, missed: missed?.value ?? 0, articles };
  });

/** Says which library this is, and that its changes go on after `number`; no journal has those until now. */
export const nameLibrary = (library: number, number: number): Promise<Numbered> =>
  db.transaction('rw', [db.meta], async () => {
    const last = await db.meta.get(CHANGES);
    const next = Math.max(number, last?.value ?? 0) + 1;
    await db.meta.bulkPut([
      { key: LIBRARY, value: library },
      { key: CHANGES, value: next },
      { key: MISSED, value: next },
    ]);
    return { library, number: next };
  });

/** A name no other library has. */
export const newName = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
