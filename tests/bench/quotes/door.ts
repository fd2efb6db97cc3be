import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { QuotableArticle, Quote } from '../../../lib/quotes/quote.ts';
import { loadShipped } from './bundle.ts';
import { readDocuments, type Document } from './documents.ts';

/** Finds the quotations of every document of a folder; a document that fails is a line with `error`. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      rules: { type: 'boolean', default: false },
    },
  });
  if (!values.data || !values.out) {
    console.error(
      'usage: bench quotes --data DIR --out FILE.jsonl [--rules]\n  --rules leaves the ranker out, as on the first screen',
    );
    process.exit(2);
  }
  const find = await finder(values.rules);
  const documents = await readDocuments(values.data);
  for (const document of documents.slice(0, WARM_UP)) measured(find, document);
  const lines = documents.map((document) => JSON.stringify(measured(find, document)));
  await writeFile(values.out, `${lines.join('\n')}\n`);
}

// The first articles run uncompiled: they would be measured many times slower than all others.
const WARM_UP = 20;

type Find = (article: QuotableArticle) => Quote[];

async function finder(rulesOnly: boolean): Promise<Find> {
  const { findQuotes, loadModel } = await loadShipped();
  if (rulesOnly) return (article) => findQuotes(article);
  const model = await loadModel();
  return (article) => findQuotes(article, model);
}

function measured(find: Find, document: Document) {
  const started = performance.now();
  try {
    const quotes = find(document);
    return { id: document.id, quotes, ms: performance.now() - started };
  } catch (error) {
    return { id: document.id, quotes: [], error: String(error), ms: performance.now() - started };
  }
}
