import type { Quote } from '../../../lib/quotes/quote.ts';
import type { Document } from '../../../lib/quotes/training/examples.ts';
import { isLabelled } from './labelled.ts';
import { scoreEach, type Part } from './scorer.ts';

/** Quotations shown with a confidence between two bounds: how many, how sure on average, how many right. */
export type Bin = { from: number; count: number; confidence: number; right: number };

const BOUNDS = [0.01, 0.6, 0.8, 0.9, 0.93, 0.95, 0.98];
/** Compares confidence with truth; a false quotation counts as wrong. `scorer` is the path of a module with `scoreDoc`. */
export async function reliabilityOf(
  scorer: string,
  part: Part,
  find: (document: Document) => Quote[],
): Promise<Bin[]> {
  const scored = await scoreEach(scorer, part, (document) => find(document).filter(isLabelled));
  const shown = scored.flatMap(({ rows, fps }) => [
    ...rows.flatMap(({ pred, right }) => (pred ? [{ sure: pred.confidence, right: right === true }] : [])),
    ...fps.map(({ pred }) => ({ sure: pred.confidence, right: false })),
  ]);
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
