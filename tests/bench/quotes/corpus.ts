import { fileURLToPath } from 'node:url';
import type { Document, Labels } from '../../../lib/quotes/training/examples.ts';
import { readLines } from './documents.ts';

const CORPUS = fileURLToPath(new URL('../../../lib/quotes/training/corpus', import.meta.url));

/** One part of the corpus: train to learn from, dev to choose by, test to look at once. */
export async function readCorpus(
  part: 'train' | 'dev' | 'test',
): Promise<{ documents: Document[]; labels: Labels[] }> {
  const documents = (await readLines(`${CORPUS}/docs.jsonl`))
    .map((line): Document & { split: string } => JSON.parse(line))
    .filter(({ split }) => split === part);
  const ids = new Set(documents.map(({ id }) => id));
  const labels = (await readLines(`${CORPUS}/gold.jsonl`))
    .map((line): Labels => JSON.parse(line))
    .filter(({ id }) => ids.has(id));
  return { documents, labels };
}
