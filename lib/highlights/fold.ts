/** A text without what may differ between two copies of it, and where each of its characters stood. */
export type Folded = {
  letters: string;
  /** Offset in the text of every character of `letters`, and at the end the text's length. */
  places: number[];
};

// White space, soft hyphens and marks without width: laid out differently on a page than in an article.
const DROPPED = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/u;

/** Folds a text so that only its letters, digits and signs are compared. */
export function fold(text: string): Folded {
  const places: number[] = [];
  let letters = '';
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charAt(place);
    if (DROPPED.test(letter)) continue;
    letters += letter;
    places.push(place);
  }
  return { letters, places: [...places, text.length] };
}
