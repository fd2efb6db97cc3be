import { Catalogue } from '@/lib/search/catalogue';
import {
  CATALOGUE_FORMAT,
  packCatalogue,
  unpackCatalogue,
  type PackedCatalogue,
} from '@/lib/search/pack-catalogue';
import { catalogueEntry } from './catalogue-entry';
import { db } from './database';
import type { ChangeRow } from './rows';
import { write } from './write';

/** A catalogue, and the entry of the log up to which it is true. */
export type KnownCatalogue = { catalogue: Catalogue; seq: number };

const KEY = 'columns';
const BATCH = 500; // Rows read at once when the catalogue is made anew: others wait no longer than for these.
/** Entries of the log that may be read at every start; more are packed into the catalogue. */
export const LONGEST_LOG = 200;

/**
 * The catalogue as of now: what was packed and what the log tells since; made anew from the thin rows where it is
 * missing or of an older form. `tell` hears how far that is, from 0 to 1. Whether it is true, `isInStep` tells later:
 * counting 50,000 articles takes longer than reading the catalogue.
 */
export async function readCatalogue(tell: (share: number) => void): Promise<KnownCatalogue> {
  const packed = await db.catalogue.get(KEY);
  const isOurs = packed?.format === CATALOGUE_FORMAT;
  // `as`: what has our format was packed by us.
  const catalogue = isOurs ? unpackCatalogue(packed.columns as PackedCatalogue) : new Catalogue();
  const before = isOurs ? packed.seq : 0;
  const changes = await changesAfter(before);
  const seq = applyChanges(catalogue, changes) ?? before;
  if (!isOurs && catalogue.count !== (await db.articles.count())) return makeCatalogue(tell);
  if (changes.length > LONGEST_LOG) await keepCatalogue({ catalogue, seq });
  return { catalogue, seq };
}

/** Whether a catalogue has as many articles as the library; one that has yet to follow the log is taken for true. */
export async function isInStep({ catalogue, seq }: KnownCatalogue): Promise<boolean> {
  return db.transaction('r', [db.articles, db.changes], async () => {
    if ((await db.changes.where('seq').above(seq).count()) > 0) return true;
    return (await db.articles.count()) === catalogue.count;
  });
}

/** What happened to thin rows after an entry of the log. */
export const changesAfter = (seq: number): Promise<ChangeRow[]> =>
  db.changes.where('seq').above(seq).toArray();

/** Brings a catalogue up to date; answers the last entry's number, if there was any. */
export function applyChanges(catalogue: Catalogue, changes: readonly ChangeRow[]): number | undefined {
  for (const { put, gone, isCleared } of changes) {
    if (isCleared) catalogue.clear();
    for (const entry of put) catalogue.put(entry);
    for (const id of gone) catalogue.remove(id);
  }
  return changes.at(-1)?.seq;
}

/** Packs the catalogue away, and shortens the log to what came since. */
export async function keepCatalogue({ catalogue, seq }: KnownCatalogue): Promise<void> {
  const row = { key: KEY, format: CATALOGUE_FORMAT, seq, columns: packCatalogue(catalogue) };
  await write([db.catalogue, db.changes], async () => {
    const there = await db.catalogue.get(KEY);
    if (there && there.format === CATALOGUE_FORMAT && there.seq > seq) return;
    await db.catalogue.put(row);
    await db.changes.where('seq').belowOrEqual(seq).delete();
  });
}

/** The catalogue made from the thin rows themselves, and packed away. */
export async function makeCatalogue(tell: (share: number) => void): Promise<KnownCatalogue> {
  const catalogue = new Catalogue();
  const all = await db.articles.count();
  // What changes while the rows are read is in the log after this entry, and is entered once more.
  const seq = (await db.changes.toCollection().reverse().limit(1).primaryKeys())[0] ?? 0;
  let last = '';
  for (;;) {
    const rows = await db.articles.where('id').above(last).limit(BATCH).toArray();
    for (const row of rows) catalogue.put(catalogueEntry(row));
    tell(all === 0 ? 1 : Math.min(1, catalogue.count / all));
    last = rows.at(-1)?.id ?? last;
    if (rows.length < BATCH) break;
  }
  const applied = applyChanges(catalogue, await changesAfter(seq)) ?? seq;
  await keepCatalogue({ catalogue, seq: applied });
  return { catalogue, seq: applied };
}
