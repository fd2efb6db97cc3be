import type { Placement } from '../../../lib/highlights/anchoring/anchor.ts';
import { loadBundle } from '../load-bundle.ts';
import { CLOSE, EDITS, OPEN, type Spare } from './edits.ts';
import { markedStretches } from './marking.ts';
import { randomFrom } from './random.ts';
import type * as shipped from './shipped.ts';
import { Tally, type Fact } from './tally.ts';

export const WAYS = ['ours', 'hypothesis', 'exact'] as const;
export type Way = (typeof WAYS)[number];

/** How each way did over each kind of edit. */
export type Tallies = { name: string; truth: string; by: Record<Way, Tally> }[];

const PER_PAGE = 10;

/** Marks ten stretches on every text, does every edit to each, and asks every way where the words are now. */
export async function measure(texts: readonly string[], seed: number) {
  const kit = await loadBundle<typeof shipped>('highlights/shipped.ts');
  const tallies: Tallies = EDITS.map(({ name, truth }) => ({
    name,
    truth,
    by: { ours: new Tally(), hypothesis: new Tally(), exact: new Tally() },
  }));
  const wrong: object[] = [];
  for (const [page, was] of texts.entries()) {
    const before = kit.searched(was);
    const random = randomFrom(seed * 1000 + page);
    const spare = spareOf(texts[(page + 1) % texts.length] ?? '');
    const stretches = markedStretches(was, PER_PAGE, random);
    for (const stretch of stretches) {
      const anchor = kit.describeWords(was, stretch, 1);
      const marked = was.slice(0, anchor.start) + OPEN + anchor.exact + CLOSE + was.slice(anchor.end);
      for (const [row, { truth, edit }] of EDITS.entries()) {
        const edited = edit(marked, random, spare);
        if (edited === undefined) continue;
        const { now, fact } = factOf(edited, truth);
        if (
          truth === 'lost' &&
          anchor.exact.length > 30 &&
          kit.fold(now).letters.includes(kit.fold(anchor.exact).letters)
        )
          continue; // It stood there twice: one is still there.
        const text = kit.searched(now);
        const order = kit.followBlocks(before, text);
        const placements: Record<Way, Placement> = {
          ours: kit.matchAnchor(text, anchor, order),
          hypothesis: kit.hypothesis(was, anchor, now),
          exact: kit.plainExact(was, anchor, now),
        };
        for (const way of WAYS) tallies[row]?.by[way].add(placements[way], fact);
        const check = new Tally();
        check.add(placements.ours, fact);
        if (check.honest === 0 || (check.placed > 0 && check.right === 0)) {
          const { ours } = placements;
          wrong.push({
            page,
            edit: EDITS[row]?.name,
            fact,
            ours,
            is: ours.state === 'lost' ? '' : now.slice(ours.start, ours.end),
            should: now.slice(fact.start, fact.end),
            anchor,
          });
        }
      }
    }
  }
  return { tallies, wrong };
}

/** Takes the signs out again and says where the words between them stand. */
function factOf(edited: string, truth: Fact['truth']): { now: string; fact: Fact } {
  const now = edited.replace(/[\uE000\uE001]/g, '');
  if (truth === 'lost') return { now, fact: { truth, start: 0, end: 0 } };
  const start = edited.indexOf(OPEN);
  const words = now.slice(start, edited.indexOf(CLOSE) - 1);
  const from = start + (words.length - words.trimStart().length);
  return { now, fact: { truth, start: from, end: from + words.trim().length } };
}

function spareOf(text: string): Spare {
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(({ length }) => length > 30 && length < 300);
  return { sentences, words: [...new Set(text.match(/[\p{L}\p{N}]+/gu))] };
}
