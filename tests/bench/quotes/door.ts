import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadQuotes } from './bundle.ts';
import { readDocuments, type Document } from './documents.ts';

/** Finds the quotations of every document of a folder; a document that fails is a line with `error`. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' }, out: { type: 'string' } } });
  if (!values.data || !values.out) throw new Error('usage: bench quotes --data DIR --out FILE.jsonl');
  const { findQuotes } = await loadQuotes();
  const documents = await readDocuments(values.data);
  warmUp(findQuotes, documents);
  const lines = documents.map((document) => JSON.stringify(measured(findQuotes, document)));
  await writeFile(values.out, `${lines.join('\n')}\n`);
}

type FindQuotes = Awaited<ReturnType<typeof loadQuotes>>['findQuotes'];

// The first articles run uncompiled: they would be measured many times slower than all others.
const WARM_UP = 10;
const warmUp = (findQuotes: FindQuotes, documents: readonly Document[]) => {
  for (const document of documents.slice(0, WARM_UP)) measured(findQuotes, document);
};

function measured(findQuotes: FindQuotes, document: Document) {
  const started = performance.now();
  try {
    const quotes = findQuotes(document);
    return { id: document.id, quotes, ms: performance.now() - started };
  } catch (error) {
    return { id: document.id, quotes: [], error: String(error), ms: performance.now() - started };
  }
}
