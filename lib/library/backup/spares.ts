/*
 * A copy of the library outside its database. Chromium throws a whole database away when it finds it damaged, and it
 * may find it damaged when the browser is ended while much is written: one in a hundred times, killed at the worst
 * moment. Pictures are left out: they can be fetched again.
 */

/** A copy, and what its name tells: of which library it is, and the number of the last change it has for sure. */
export type Spare = {
  name: string;
  library: number;
  number: number;
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

async function sparesIn(folder: FileSystemDirectoryHandle): Promise<Spare[]> {
  const spares: Spare[] = [];
  for await (const [name, handle] of folder.entries()) {
    const [, library, number, madeAt] = /^spare-(\d+)-(\d+)-(\d+)\.zip$/.exec(name) ?? [];
    if (handle instanceof FileSystemFileHandle && madeAt !== undefined)
      spares.push({ name, library: Number(library), number: Number(number), madeAt: Number(madeAt), handle });
  }
  return spares;
}
