import type { Gold } from './stored-pages.ts';

/** What of a text is right, and what of the right text it has, each from 0 to 1. */
export type Likeness = { precision: number; recall: number };

/**
 * How a text is like the right one, by its runs of four words; where only pieces are known, by those.
 * https://github.com/scrapinghub/article-extraction-benchmark
 */
export function likeness(text: string, gold: Gold): Likeness {
  return gold.text === undefined ? likenessOfPieces(text, gold) : likenessOfRuns(text, gold.text);
}

export const f1 = ({ precision, recall }: Likeness): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

/** Of several pages together: the harmonic mean of the means, as the published figures are. */
export function together(pages: readonly Likeness[]): number {
  const mean = (field: keyof Likeness) => pages.reduce((sum, page) => sum + page[field], 0) / pages.length;
  return f1({ precision: mean('precision'), recall: mean('recall') });
}

function likenessOfPieces(text: string, { with: wanted = [], without: unwanted = [] }: Gold): Likeness {
  const plain = (piece: string) => piece.replace(/\s+/g, ' ').trim();
  const whole = plain(text);
  const found = wanted.filter((piece) => whole.includes(plain(piece))).length;
  const wrong = unwanted.filter((piece) => whole.includes(plain(piece))).length;
  return {
    precision: found === 0 ? 0 : found / (found + wrong),
    recall: found === 0 ? 0 : found / wanted.length,
  };
}

function likenessOfRuns(text: string, gold: string): Likeness {
  const [ours, right] = [runsOf(text), runsOf(gold)];
  let common = 0;
  for (const [run, count] of ours) common += Math.min(count, right.get(run) ?? 0);
  if (common === 0) return { precision: 0, recall: 0 };
  return { precision: common / sizeOf(ours), recall: common / sizeOf(right) };
}

const RUN = 4;

/** Every run of four words of a text, and how often it occurs. */
export function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    const run = words.slice(at, at + RUN).join(' ');
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

const sizeOf = (runs: ReadonlyMap<string, number>): number =>
  [...runs.values()].reduce((sum, n) => sum + n, 0);
