import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Quote } from '../../../lib/quotes/quote.ts';
import type { Document, LabelledQuote, Labels } from '../../../lib/quotes/training/examples.ts';

/** What the scorer kept beside the data says of one article: every labelled quotation, and what was found besides. */
export type Scored = {
  rows: { gold: LabelledQuote; full: boolean; pred?: Quote; right?: boolean }[];
  fps: { pred: Quote; full: boolean }[];
};

/** Labelled articles. */
export type Part = { documents: readonly Document[]; labels: readonly Labels[] };

const REAL_DOUBT = /broken|transcript|Discard/;

/** Scores what `find` finds in each article; `scorer` is the path of a module with `scoreDoc`. */
export async function scoreEach(
  scorer: string,
  { documents, labels }: Part,
  find: (document: Document) => Quote[],
): Promise<(Scored & { document: Document; labels: Labels })[]> {
  const { scoreDoc }: { scoreDoc: (...args: unknown[]) => Scored } = await import(
    pathToFileURL(resolve(scorer)).href
  );
  const byId = new Map(documents.map((document) => [document.id, document]));
  return labels.flatMap((label) => {
    const document = byId.get(label.id);
    if (!document) return [];
    // Marks that the labels call no quotation are negatives, unless the marks themselves are damaged.
    const ignore = label.ignore.filter(({ why }) => why === undefined || REAL_DOUBT.test(why));
    const scored = scoreDoc(document, { ...label, ignore }, { quotes: find(document) });
    return [{ ...scored, document, labels: label }];
  });
}
