import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { QuotableArticle, Quote } from '../../../lib/quotes/quote.ts';
import { loadShipped } from './bundle.ts';
import { isLabelled } from './labelled.ts';
import { readDocuments, type Document } from './documents.ts';

/** Finds the quotations of every document of a folder; a document that fails is a line with `error`. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      rules: { type: 'boolean', default: false },
      every: { type: 'boolean', default: false },
    },
  });
  if (!values.data || !values.out) {
    console.error(
      'usage: bench quotes --data DIR --out FILE.jsonl [--rules] [--every]\n' +
        '  --rules leaves the ranker out, as on the first screen\n' +
        '  --every keeps headlines and quotations inside quotations, which the sets do not label',
    );
    process.exit(2);
  }
  const find = await finder(values.rules);
  const keep = values.every ? () => true : isLabelled;
  const documents = await readDocuments(values.data);
  for (const document of documents.slice(0, WARM_UP)) measured(find, document, keep);
  const lines = documents.map((document) => JSON.stringify(measured(find, document, keep)));
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

function measured(find: Find, document: Document, keep: (quote: Quote) => boolean) {
  const started = performance.now();
  try {
    const quotes = find(document);
    return { id: document.id, ms: performance.now() - started, quotes: quotes.filter(keep) };
  } catch (error) {
    return { id: document.id, quotes: [], error: String(error), ms: performance.now() - started };
  }
}
