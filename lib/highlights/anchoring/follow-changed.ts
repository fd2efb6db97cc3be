import type { Block } from './blocks';
import type { Searched } from './searched';
import { SAME_BLOCK } from './weights';

/** Finds the later form of blocks whose words have changed: the block that shares most of the smaller one's words. */
export function followChanged(
  was: Searched,
  now: Searched,
  known: ReadonlyMap<number, number>,
): [number: number, later: number][] {
  const taken = new Set(known.values());
  const later = wordsOf(now).filter(({ number }) => !taken.has(number));
  const holders = new Map<string, number[]>();
  for (const [index, { words }] of later.entries()) {
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), index]);
  }
  return wordsOf(was).flatMap(({ number, words }) => {
    if (known.has(number)) return [];
    const shared = new Map<number, number>();
    for (const word of words) {
      for (const index of holders.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const ranked = [...shared]
      .map(([index, count]) => ({ count, block: later[index] }))
      .flatMap(({ count, block }) =>
        block ? [{ number: block.number, share: count / Math.min(words.size, block.words.size) }] : [],
      )
      .toSorted((a, b) => b.share - a.share);
    const [best, next] = ranked;
    const isTold = best && best.share >= SAME_BLOCK && best.share > (next?.share ?? 0);
    return isTold ? [[number, best.number]] : [];
  });
}

const SHORT = 4; // Letters: shorter words stand in every block, unless words are not parted by spaces.

const wordsOf = (text: Searched): { number: number; words: Set<string> }[] =>
  text.blocks.map((block, number) => ({ number, words: tellingWords(text, block) }));

/** The words of a block that do not stand in every other. */
export function tellingWords({ text }: Searched, { start, end }: Block): Set<string> {
  const words = text.slice(start, end).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter(({ length }) => length >= SHORT);
  return new Set(telling.length > 0 ? telling : words);
}
