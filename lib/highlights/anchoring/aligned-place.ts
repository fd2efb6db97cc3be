import type { Stretch } from '@/lib/highlights/find-in-text';
import { alignWords, placedWords } from './align-words';
import type { Block } from './blocks';
import { unfolded, type Searched } from './searched';

const NEAR = 6; // Words on either side, one of which must have stayed as well,
const SHIFTED = 2; // and may stand so many words nearer or farther than it did.

/**
 * Which of the places in a block is that of the words that stood at `from` in its earlier form, told by the words around
 * them that both forms have in the same order. Undefined where none of those near by has stayed.
 */
export function alignedPlace(
  was: Searched,
  block: Block,
  from: number,
  now: Searched,
  later: Block,
  places: readonly Stretch[],
): Stretch | undefined {
  const [old, here] = [wordsIn(was, block), wordsIn(now, later)];
  const own = old.findLastIndex(({ start }) => start <= from);
  const numbers = alignWords(
    old.map(({ word }) => word),
    here.map(({ word }) => word),
  );
  const number = numbers[own] ?? -1;
  const hasNeighbour = around(NEAR).some((by) => {
    const neighbour = numbers[own + by] ?? -1;
    return neighbour >= 0 && Math.abs(neighbour - number - by) <= SHIFTED;
  });
  const start = here[number]?.start;
  return hasNeighbour ? places.find((place) => unfolded(now, place).start === start) : undefined;
}

const around = (most: number): number[] => Array.from({ length: most }, (_, at) => [-1 - at, at + 1]).flat();

const wordsIn = ({ text }: Searched, { start, end }: Block) =>
  placedWords(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start }));
