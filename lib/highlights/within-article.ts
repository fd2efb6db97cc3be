import { findInFolded, type Stretch } from './find-in-text';
import { fold } from './fold';
import type { TextSelector } from './selector';

/**
 * Where words selected in a page stand in its article; where the selection begins or ends outside of the article, the
 * part that is inside. Null where none of it is.
 */
export function withinArticle(article: string, words: TextSelector): Stretch | null {
  const folded = fold(article);
  const whole = findInFolded(folded, words);
  if (whole) return whole;
  const selected = fold(words.exact).letters;
  const start = firstInside(selected.length, (from) =>
    folded.letters.includes(selected.slice(from, from + SURE)),
  );
  if (start === undefined) return null;
  const inside = selected.slice(start);
  const length = shared(folded.letters, inside);
  return length < SURE
    ? null
    : findInFolded(folded, { ...words, exact: inside.slice(0, length), suffix: '' });
}

const SURE = 24; // Letters: fewer of a selection may stand in an article by chance.

/** The first place from which on the selection is part of the article. */
function firstInside(length: number, isInside: (from: number) => boolean): number | undefined {
  for (let from = 0; from + SURE <= length; from += 1) if (isInside(from)) return from;
  return undefined;
}

/** How many of the first letters stand in the article in one piece. */
function shared(article: string, letters: string): number {
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (article.includes(letters.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}
