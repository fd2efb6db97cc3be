import { buildSegment, type IndexedArticle } from '@/lib/search/build-segment';
import type { PostingsRange } from '@/lib/search/match-words';
import type { Segment } from '@/lib/search/segment';
import { db } from './database';
import type { PostingsRow, SegmentRow } from './rows';
import { write } from './write';

/** Changes with the form of segments and with how words are folded: older ones are thrown away and made anew. */
export const INDEX_FORMAT = 1;

/** Bytes of postings in a row: small enough to read for one word, large enough that few rows are read for many. */
export const CHUNK = 65_536;

/** A stored segment without its postings. */
export type StoredSegment = Omit<Segment, 'postings'> & { key: number };

/** All segments, the oldest first. Those of an older form are thrown away. */
export async function readSegments(): Promise<StoredSegment[]> {
  const rows = await db.segments.toArray();
  const old = rows.filter(({ format }) => format !== INDEX_FORMAT);
  if (old.length > 0) await dropSegments(old.map(({ id }) => id));
  return rows.filter(({ format }) => format === INDEX_FORMAT).map(segmentOf);
}

/** Adds the index of some articles; resolves once it is on disk. */
export const addSegment = async (articles: readonly IndexedArticle[]): Promise<StoredSegment> =>
  replaceSegments([], buildSegment(articles));

/** Puts a segment in the place of others, in one transaction. */
export async function replaceSegments(
  old: readonly number[],
  { articles, dictionary, blocks, postings }: Segment,
): Promise<StoredSegment> {
  const row: Omit<SegmentRow, 'id'> = {
    format: INDEX_FORMAT,
    ids: articles.map(({ id }) => id).join('\n'),
    revisions: Uint32Array.from(articles, ({ revision }) => revision),
    dictionary,
    blocks,
  };
  return write([db.segments, db.postings], async () => {
    const key = await db.segments.add(row);
    await db.postings.bulkAdd(chunksOf(key, postings));
    await deleteSegments(old);
    return { key, articles, dictionary, blocks };
  });
}

/** Throws segments away. */
export async function dropSegments(keys: readonly number[]): Promise<void> {
  await write([db.segments, db.postings], () => deleteSegments(keys));
}

/** All postings of a segment. */
export async function readAllPostings(segment: number): Promise<Uint8Array> {
  const rows = await db.postings.where('[segment+chunk]').between([segment], [segment, []]).toArray();
  const bytes = new Uint8Array(rows.reduce((sum, row) => sum + row.bytes.length, 0));
  for (const row of rows) bytes.set(row.bytes, row.chunk * CHUNK);
  return bytes;
}

/** The wanted chunks, in the order asked for; `undefined` for one that is gone. */
export const readChunks = (
  keys: readonly [segment: number, chunk: number][],
): Promise<(PostingsRow | undefined)[]> => db.postings.bulkGet([...keys]);

/** The chunks a range of postings lies in. */
export function chunksIn({ segment, start, length }: PostingsRange): [segment: number, chunk: number][] {
  const [first, last] = [Math.floor(start / CHUNK), Math.floor((start + Math.max(0, length - 1)) / CHUNK)];
  return Array.from({ length: last - first + 1 }, (_, n) => [segment, first + n]);
}

async function deleteSegments(keys: readonly number[]): Promise<void> {
  await db.segments.bulkDelete([...keys]);
  for (const key of keys) await db.postings.where('[segment+chunk]').between([key], [key, []]).delete();
}

function segmentOf({ id, ids, revisions, dictionary, blocks }: SegmentRow): StoredSegment {
  const all = ids === '' ? [] : ids.split('\n');
  const articles = all.map((article, n) => ({ id: article, revision: revisions[n] ?? 0 }));
  return { key: id, articles, dictionary, blocks };
}

function chunksOf(segment: number, postings: Uint8Array): PostingsRow[] {
  return Array.from({ length: Math.ceil(postings.length / CHUNK) }, (_, chunk) => ({
    segment,
    chunk,
    bytes: postings.slice(chunk * CHUNK, (chunk + 1) * CHUNK),
  }));
}
