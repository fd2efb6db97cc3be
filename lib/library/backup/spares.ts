import { db } from '@/lib/library/database';
import { write } from '@/lib/library/write';

/*
 * A copy of the library outside its database. Chromium throws a whole database away when it finds it damaged, and it
 * may find it damaged when the browser is ended while much is written: one in a hundred times, killed at the worst
 * moment. Pictures are left out: they can be fetched again.
 */

/** A copy, and what its name tells: of which library it is, and how many changes that had seen. */
export type Spare = {
  name: string;
  library: number;
  seq: number;
  madeAt: number;
  handle: FileSystemFileHandle;
};

/** The latest copy in `folder` that is whole: one that was cut off while it was written has no bytes. */
export async function latestIn(folder: FileSystemDirectoryHandle): Promise<Spare | undefined> {
  for (const spare of (await sparesIn(folder)).toSorted((a, b) => b.madeAt - a.madeAt)) {
    if ((await spare.handle.getFile()).size > 0) return spare;
  }
  return undefined;
}

/** Removes all copies but one: for a reader who wants to begin anew. */
export async function dropSpares(folder: FileSystemDirectoryHandle, but?: string): Promise<void> {
  for (const { name } of await sparesIn(folder)) if (name !== but) await folder.removeEntry(name);
}

/** A library as it stands now. */
export type Standing = { library: number | undefined; seq: number; articles: number };

/** Which library this is, how many changes it has seen, and how much there is of it. */
export const libraryNow = (): Promise<Standing> =>
  db.transaction('r', [db.meta, db.changes, db.catalogue, db.articles], async () => {
    const [named, last, packed, articles] = await Promise.all([
      db.meta.get(LIBRARY),
      db.changes.toCollection().reverse().limit(1).primaryKeys(),
      db.catalogue.toCollection().first(),
      db.articles.count(),
    ]);
    return { library: named?.value, seq: last[0] ?? packed?.seq ?? 0, articles };
  });

/** Says which library this is. */
export async function nameLibrary(library: number): Promise<number> {
  await write([db.meta], () => db.meta.put({ key: LIBRARY, value: library }));
  return library;
}

const LIBRARY = 'library';

async function sparesIn(folder: FileSystemDirectoryHandle): Promise<Spare[]> {
  const spares: Spare[] = [];
  for await (const [name, handle] of folder.entries()) {
    const [, library, seq, madeAt] = /^spare-(\d+)-(\d+)-(\d+)\.zip$/.exec(name) ?? [];
    if (handle instanceof FileSystemFileHandle && madeAt !== undefined)
      spares.push({ name, library: Number(library), seq: Number(seq), madeAt: Number(madeAt), handle });
  }
  return spares;
}
