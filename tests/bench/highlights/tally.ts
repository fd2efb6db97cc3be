import type { Placement } from '../../../lib/highlights/anchoring/anchor.ts';
import type { Truth } from './edits.ts';

/** What truly became of some words. */
export type Fact = { truth: Truth; start: number; end: number };

/** How often a way of placing words was right, over one kind of edit. */
export class Tally {
  cases = 0;
  placed = 0;
  right = 0;
  honest = 0;
  lost = 0;

  add(placement: Placement, fact: Fact): void {
    this.cases += 1;
    if (placement.state === fact.truth) this.honest += 1;
    if (placement.state === 'lost') {
      this.lost += 1;
      return;
    }
    this.placed += 1;
    if (fact.truth !== 'lost' && isRight(placement, fact)) this.right += 1;
  }

  precision = (): number => (this.placed === 0 ? 1 : this.right / this.placed);
  recall = (): number => this.right / this.cases;
  honesty = (): number => this.honest / this.cases;
  lostShare = (): number => this.lost / this.cases;
}

// Where words have changed, both ends may have: what counts is that it is the same stretch.
const SAME_STRETCH = 0.7;

function isRight(placed: { start: number; end: number }, fact: Fact): boolean {
  if (fact.truth !== 'reworded') return placed.start === fact.start && placed.end === fact.end;
  const both = Math.min(placed.end, fact.end) - Math.max(placed.start, fact.start);
  const either = Math.max(placed.end, fact.end) - Math.min(placed.start, fact.start);
  return both / either >= SAME_STRETCH;
}
