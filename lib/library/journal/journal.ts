import type { Change } from './change';
import type { Numbered } from './number-changes';
import { readRecord, writeRecord } from './record';

/*
 * What was changed since the library was copied last, outside of its database: one small file for the changes of each
 * transaction, so that any page and the background can add to it at the same time, and a file that was cut off harms no
 * other. Where the browser keeps no files for us, as in a private window, there is no journal.
 */

/** Resolves once the changes of a transaction lie in the journal; what cannot be kept there is only in the database. */
export async function keepInJournal(
  { library, number }: Numbered,
  changes: readonly Change[],
): Promise<void> {
  try {
    const folder = await journalFolder();
    const file = await folder.getFileHandle(nameOf({ library, number }), { create: true });
    const target = await file.createWritable();
    await target.write(writeRecord({ at: Date.now(), changes }));
    await target.close();
  } catch {
    // The next copy of the library is due when the journal lacks a number.
    return;
  }
}

/** Numbers of the changes of a library that are in the journal. */
export async function numbersInJournal(library: number): Promise<number[]> {
  return (await kept()).filter((each) => each.library === library).map(({ number }) => number);
}

/** All libraries of which something is in the journal. */
export async function librariesInJournal(): Promise<number[]> {
  return [...new Set((await kept()).map(({ library }) => library))];
}

/** What happened to a library after the change numbered `after`, in order; what was cut off while it was written is left out. */
export async function readJournal(
  library: number,
  after: number,
): Promise<{ changes: Change[]; at: number; number: number }> {
  const journal = { changes: [] as Change[], at: 0, number: 0 };
  const folder = await journalFolder();
  const wanted = (await kept()).filter((each) => each.library === library && each.number > after);
  for (const each of wanted.toSorted((a, b) => a.number - b.number)) {
    const file = await (await folder.getFileHandle(nameOf(each))).getFile();
    const record = readRecord(await file.text());
    if (!record) continue;
    for (const change of record.changes) journal.changes.push(change);
    Object.assign(journal, { at: record.at, number: each.number });
  }
  return journal;
}

/** Removes what happened to a library up to the change numbered `upTo`, which a copy now has. */
export async function dropRecords(library: number, upTo: number): Promise<void> {
  await drop((file) => file.library === library && file.number <= upTo);
}

/** Removes the journals of all libraries but one. */
export async function dropJournals(but: number | undefined): Promise<void> {
  await drop(({ library }) => library !== but);
}

let opening: Promise<FileSystemDirectoryHandle> | undefined;

function journalFolder(): Promise<FileSystemDirectoryHandle> {
  opening ??= navigator.storage
    .getDirectory()
    .then((root) => root.getDirectoryHandle('journal', { create: true }));
  return opening;
}

const nameOf = ({ library, number }: Numbered): string => `${library}-${number}.json`;

async function kept(): Promise<Numbered[]> {
  if (!navigator.storage) return [];
  const all: Numbered[] = [];
  for await (const name of (await journalFolder()).keys()) {
    const [, library, number] = /^(\d+)-(\d+)\.json$/.exec(name) ?? [];
    if (number !== undefined) all.push({ library: Number(library), number: Number(number) });
  }
  return all;
}

async function drop(isMeant: (each: Numbered) => boolean): Promise<void> {
  for (const each of (await kept()).filter(isMeant)) {
    await (await journalFolder()).removeEntry(nameOf(each));
  }
}
