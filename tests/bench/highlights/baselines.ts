import search from 'approx-string-match';
import type { Placement } from '../../../lib/highlights/anchoring/anchor.ts';

type Stretch = { start: number; end: number };

const CONTEXT = 32;

/** Finds the words where they first stand as they are. */
export function plainExact(was: string, { start, end }: Stretch, now: string): Placement {
  const exact = was.slice(start, end);
  const found = now.indexOf(exact);
  return found < 0 ? { state: 'lost' } : { ...SURE, start: found, end: found + exact.length, state: 'exact' };
}

const SURE = { score: 1, margin: 1 };

/**
 * Hypothesis' published way: the range (here: block and offset in it), then the position, each only if the words are
 * the same; then the quotation with 32 characters on either side, half of whose letters may differ, best score wins.
 */
export function hypothesis(was: string, { start, end }: Stretch, now: string): Placement {
  const exact = was.slice(start, end);
  for (const place of [byRange(was, start, now), start]) {
    if (place !== undefined && now.slice(place, place + exact.length) === exact)
      return { ...SURE, start: place, end: place + exact.length, state: 'exact' };
  }
  const prefix = was.slice(Math.max(0, start - CONTEXT), start);
  const suffix = was.slice(end, end + CONTEXT);
  const scored = matches(now, exact).map((match) => ({
    ...match,
    score:
      (50 * (1 - match.errors / exact.length) +
        20 * similarity(now.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
        20 * similarity(now.slice(match.end, match.end + suffix.length), suffix) +
        2 * (1 - Math.abs(match.start - start) / now.length)) /
      92,
  }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best ? { ...SURE, start: best.start, end: best.end, state: 'exact' } : { state: 'lost' };
}

function byRange(was: string, start: number, now: string): number | undefined {
  const block = was.slice(0, start).split('\n\n').length - 1;
  const offset = start - (was.lastIndexOf('\n\n', start - 1) + (block === 0 ? 1 : 2));
  const blocks = now.split('\n\n');
  if (blocks.length <= block) return undefined;
  return blocks.slice(0, block).reduce((sum, one) => sum + one.length + 2, 0) + offset;
}

function matches(text: string, pattern: string) {
  const exact = [];
  for (let place = text.indexOf(pattern); place >= 0; place = text.indexOf(pattern, place + 1)) {
    exact.push({ start: place, end: place + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, pattern, Math.min(256, Math.floor(pattern.length / 2)));
}

function similarity(text: string, pattern: string): number {
  if (!pattern || !text) return 0;
  const [match] = search(text, pattern, pattern.length);
  return match ? 1 - match.errors / pattern.length : 0;
}
