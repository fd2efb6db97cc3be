import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Labels } from '../../../lib/quotes/training/examples.ts';

/** One line of a `docs.jsonl`. */
export type Document = { id: string; text: string; title?: string; lang?: string };

/** The documents of a folder: its `docs.jsonl`, or `docs.jsonl.gz` where that is missing. */
export async function readDocuments(folder: string): Promise<Document[]> {
  return (await readLines(`${folder}/docs.jsonl`)).map((line): Document => JSON.parse(line));
}

/** The labels of a folder: its `gold.jsonl`. */
export const readLabels = async (folder: string): Promise<Labels[]> =>
  (await readLines(`${folder}/gold.jsonl`)).map((line): Labels => JSON.parse(line));

/** The lines of a text file, or of the same file packed with gzip. */
export async function readLines(file: string): Promise<string[]> {
  const packed = !existsSync(file);
  const bytes = await readFile(packed ? `${file}.gz` : file);
  return (packed ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
}
