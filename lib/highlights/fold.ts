/** A text without what may differ between two copies of it, and where each of its characters stood. */
export type Folded = {
  letters: string;
  /** Offset in the text of every character of `letters`, and at the end the text's length. */
  places: number[];
};

// White space, soft hyphens and marks without width: laid out differently on a page than in an article.
const DROPPED = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/u;

/** Folds a text so that only its letters, digits and signs are compared, however they are typeset. */
export function fold(text: string): Folded {
  const places: number[] = [];
  let letters = '';
  for (let place = 0; place < text.length; place += 1) {
    const typeset = text.charAt(place);
    if (DROPPED.test(typeset)) continue;
    const plain = typeset < '\u0080' ? typeset : (PLAIN.get(typeset) ?? typeset);
    letters += plain;
    for (let nth = 0; nth < plain.length; nth += 1) places.push(place);
  }
  places.push(text.length);
  return { letters, places };
}

// What one system typesets and the next leaves as it was typed: quotation marks, dashes, dots, ligatures.
const PLAIN = new Map(
  Object.entries({
    '"': '“”„‟″',
    "'": '‘’‚‛′',
    '-': '‐‑‒–—−',
    '...': '…',
    ff: 'ﬀ',
    fi: 'ﬁ',
    fl: 'ﬂ',
    ffi: 'ﬃ',
    ffl: 'ﬄ',
  }).flatMap(([plain, typeset]) => Array.from(typeset, (sign): [string, string] => [sign, plain])),
);
