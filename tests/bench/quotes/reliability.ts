import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Quote } from '../../../lib/quotes/quote.ts';
import type { Document, Labels } from '../../../lib/quotes/training/examples.ts';
import { isLabelled } from './labelled.ts';

/** Quotations shown with a confidence between two bounds: how many, how sure on average, how many right. */
export type Bin = { from: number; count: number; confidence: number; right: number };

type Scored = {
  rows: { pred?: Quote; right?: boolean }[];
  fps: { pred: Quote }[];
};

const BOUNDS = [0.01, 0.6, 0.8, 0.9, 0.93, 0.95, 0.98];
const REAL_DOUBT = /broken|transcript/;

/** Compares confidence with truth; a false quotation counts as wrong. `scorer` is a module with `scoreDoc`. */
export async function reliabilityOf(
  scorer: string,
  { documents, labels }: { documents: readonly Document[]; labels: readonly Labels[] },
  find: (document: Document) => Quote[],
): Promise<Bin[]> {
  const { scoreDoc }: { scoreDoc: (...args: unknown[]) => Scored } = await import(
    pathToFileURL(resolve(scorer)).href
  );
  const byId = new Map(documents.map((document) => [document.id, document]));
  const shown = labels.flatMap((label) => {
    const document = byId.get(label.id);
    if (!document) return [];
    // Marks that the labels call no quotation are negatives, unless the marks themselves are damaged.
    const ignore = label.ignore.filter(({ why }) => REAL_DOUBT.test(why) || why === 'Discard');
    const { rows, fps } = scoreDoc(
      document,
      { ...label, ignore },
      { quotes: find(document).filter(isLabelled) },
    );
    return [
      ...rows.flatMap(({ pred, right }) => (pred ? [{ sure: pred.confidence, right: right === true }] : [])),
      ...fps.map(({ pred }) => ({ sure: pred.confidence, right: false })),
    ];
  });
  return BOUNDS.map((from, index) => {
    const inside = shown.filter(({ sure }) => sure >= from && sure < (BOUNDS[index + 1] ?? 2));
    const share = (total: number) => Math.round((1000 * total) / Math.max(1, inside.length)) / 1000;
    return {
      from,
      count: inside.length,
      confidence: share(inside.reduce((sum, { sure }) => sum + sure, 0)),
      right: share(inside.filter(({ right }) => right).length),
    };
  });
}
