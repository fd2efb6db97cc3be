import { weighedGuesses } from '@/lib/quotes/choose-by-rules';
import { SILENCE } from '@/lib/quotes/dialogue';
import type { Place } from '@/lib/quotes/places';
import type { Resolve } from '@/lib/quotes/resolve';

/** Who says the quotation after one, by its full name, and how many paragraphs later. */
export type NextSpeaker = { name: string; gap: number };

/** The next speaker, where the rules alone are sure of it: “…” “…,” said Ann Lee. */
export function nextSpeaker(
  text: string,
  { next, paragraph }: Place,
  resolve: Resolve,
): NextSpeaker | undefined {
  const gap = next ? next.paragraph - paragraph : Infinity;
  if (!next || gap > 1) return undefined;
  const [best] = weighedGuesses(text, next, SILENCE);
  return best && best.confidence > SURE ? { name: resolve(best.guess.speaker).name, gap } : undefined;
}

// Less sure ones led to more wrong speakers than right ones.
const SURE = 0.8;
