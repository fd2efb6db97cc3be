import { openSync, readFileSync, readSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type * as shipped from './ours-shipped.ts';
import type { Engine, Findable } from './engine.ts';

type Shipped = typeof shipped;
type Index = {
  catalogue: InstanceType<Shipped['Catalogue']>;
  segments: (shipped.OpenSegment & { ids: string[] })[];
  /** Postings by segment: in memory while they are new, else in the file from this byte on. */
  postings: (Uint8Array | { file: number; from: number })[];
  merged?: shipped.Segment;
};
type Kept = { catalogue: ReturnType<Shipped['packCatalogue']>; segment: shipped.Segment };

const BATCH = 512; // As many as the library indexes at once.

/** The library's own index, over a file where the library reads from its database. */
export function ours(lib: Shipped): Engine<Index> {
  const wordsOf = ({ id, title, author, outlet, text }: Findable) => ({
    id,
    revision: 1,
    words: lib.articleWords({ title, authors: [author], outlet, text, speakers: [], notes: [] }),
  });
  const claim = (index: Index, segment: shipped.Segment, postings: Index['postings'][number]) => {
    const ids = segment.articles.map(({ id }) => id);
    const slots = Int32Array.from(ids, (id) => index.catalogue.slotOf(id) ?? -1);
    index.segments.push({ key: index.segments.length, dictionary: new lib.Dictionary(segment), slots, ids });
    index.postings.push(postings);
  };
  const enter = (index: Index, { id, author, outlet, site, tags }: Findable) =>
    index.catalogue.put({ ...STATE, id, authors: [author], outlet, site, tags });
  const indexOf = (file: string): Index => {
    const bytes = readFileSync(file);
    const head = bytes.readUInt32LE(0);
    // `as`: the file is what `persist` wrote.
    const kept = deserialize(bytes.subarray(4, 4 + head)) as Kept;
    const index: Index = { catalogue: lib.unpackCatalogue(kept.catalogue), segments: [], postings: [] };
    claim(index, kept.segment, { file: openSync(file, 'r'), from: 4 + head });
    return index;
  };
  return {
    build: async (articles) => {
      const index: Index = { catalogue: new lib.Catalogue(), segments: [], postings: [] };
      const parts: shipped.Segment[] = [];
      let batch: Findable[] = [];
      const flush = () => {
        parts.push(lib.buildSegment(batch.map(wordsOf)));
        batch = [];
      };
      for (const article of articles) {
        enter(index, article);
        batch.push(article);
        if (batch.length === BATCH) flush();
      }
      if (batch.length > 0) flush();
      const merged = lib.merged(parts);
      claim(index, merged, merged.postings);
      return { ...index, merged };
    },
    persist: async ({ catalogue, merged, postings: [postings] }) => {
      if (!merged || !(postings instanceof Uint8Array)) throw new Error('Only a built index is kept.');
      const kept: Kept = {
        catalogue: lib.packCatalogue(catalogue),
        segment: { ...merged, postings: new Uint8Array(0) },
      };
      const head = serialize(kept);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(head.length);
      return Buffer.concat([length, head, postings]);
    },
    load: async (file) => indexOf(file),
    add: async (index, article) => {
      enter(index, article);
      const segment = lib.buildSegment([wordsOf(article)]);
      claim(index, segment, segment.postings);
    },
    search: async (index, typed) => {
      const query = lib.parseQuery(typed);
      const read = async (ranges: readonly shipped.PostingsRange[]) =>
        ranges.map(({ segment, start, length }) => bytesOf(index.postings[segment], start, length));
      const asked = { place: 'all' as const, query };
      const { passed, scores } = await lib.runQuery(index.catalogue, index.segments, asked, read);
      const sorted = lib.sortSlots(index.catalogue, passed, {
        order: 'relevance',
        ...(scores && { scores }),
      });
      return Array.from(sorted, (slot) => index.catalogue.ids[slot] ?? '');
    },
  };
}

const STATE = {
  savedAt: 1.6e12,
  status: 'unread' as const,
  favourite: 0 as const,
  deletedAt: 0,
  progress: 0,
  words: 1000,
  highlightCount: 0,
  textRevision: 1,
};

function bytesOf(postings: Index['postings'][number] | undefined, start: number, length: number): Uint8Array {
  if (!postings) return new Uint8Array(0);
  if (postings instanceof Uint8Array) return postings.subarray(start, start + length);
  const bytes = new Uint8Array(length);
  readSync(postings.file, bytes, 0, length, postings.from + start);
  return bytes;
}
