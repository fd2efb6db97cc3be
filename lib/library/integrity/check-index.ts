import { catalogueEntry } from '@/lib/library/catalogue-entry';
import { changesAfter, readCatalogue } from '@/lib/library/catalogue-store';
import { db } from '@/lib/library/database';
import { CHUNK, dropSegments, readSegments } from '@/lib/library/segment-store';
import { write } from '@/lib/library/write';
import { Catalogue } from '@/lib/search/catalogue';
import { Dictionary } from '@/lib/search/dictionary';
import type { Finding, Mode } from './finding';

const nobody = () => undefined;

/** The catalogue is what the articles are, and every part of the index of words is whole. */
export async function checkIndex(mode: Mode): Promise<Finding[]> {
  const wrong = await wrongInCatalogue();
  if (mode === 'repair') await tellAnew(wrong);
  const { broken, strays } = await brokenSegments();
  if (mode === 'repair') {
    if (broken.length > 0) await dropSegments(broken);
    await write([db.postings], () => db.postings.bulkDelete(strays));
  }
  return [
    { kind: 'catalogue', count: wrong.length },
    { kind: 'index', count: broken.length + strays.length },
  ];
}

/** The articles the catalogue knows otherwise than they are, or only the catalogue knows. */
async function wrongInCatalogue(): Promise<string[]> {
  for (;;) {
    const { catalogue, seq } = await readCatalogue(nobody);
    const rows = new Catalogue();
    await db.articles.each((row) => rows.put(catalogueEntry(row)));
    // Somebody changed an article in between: what differs may be that.
    if ((await changesAfter(seq)).length > 0) continue;
    const all = new Set([...rows.ids, ...catalogue.ids]);
    return [...all].filter((id) => described(catalogue, id) !== described(rows, id));
  }
}

/** Written down once more, articles are in the log: whoever holds a catalogue now follows it, too. */
async function tellAnew(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await write([db.articles, db.changes], async () => {
    const rows = await db.articles.bulkGet([...ids]);
    await db.articles.bulkPut(rows.flatMap((row) => row ?? []));
    await db.changes.add({ put: [], gone: ids.filter((_id, index) => !rows[index]) });
  });
}

function described(catalogue: Catalogue, id: string): string {
  const slot = catalogue.slotOf(id);
  if (slot === undefined) return '';
  const { names, tagLists, authorLists } = catalogue;
  const named = (list: Uint32Array) => Array.from(list, (name) => names.nameOf(name));
  return JSON.stringify([
    ...[catalogue.flags, catalogue.savedAt, catalogue.publishedAt, catalogue.progress].map((of) => of[slot]),
    ...[catalogue.words, catalogue.revision].map((of) => of[slot]),
    ...[catalogue.lang, catalogue.outlet, catalogue.site].map((of) => names.nameOf(of[slot] ?? -1)),
    named(tagLists.at(catalogue.tags[slot] ?? -1)),
    named(authorLists.at(catalogue.authors[slot] ?? -1)),
  ]);
}

/** Segments whose dictionary or postings do not reach as far as they say, and postings of no segment. */
async function brokenSegments(): Promise<{ broken: number[]; strays: [number, number][] }> {
  return db.transaction('rw', [db.segments, db.postings, db.meta], async () => {
    const segments = await readSegments();
    const keys = await db.postings.toCollection().primaryKeys();
    const chunks = new Map<number, number>();
    for (const [segment] of keys) chunks.set(segment, (chunks.get(segment) ?? 0) + 1);
    const known = new Set(segments.map(({ key }) => key));
    const broken = segments.filter((segment) => (chunks.get(segment.key) ?? 0) !== chunksOf(segment));
    return {
      broken: broken.map(({ key }) => key),
      strays: keys.filter(([segment]) => !known.has(segment)),
    };
  });
}

/** How many chunks of postings a dictionary speaks of. */
function chunksOf(segment: ConstructorParameters<typeof Dictionary>[0]): number {
  let end = 0;
  for (const { entry } of new Dictionary(segment).all()) end = Math.max(end, entry.start + entry.length);
  return Math.ceil(end / CHUNK);
}
