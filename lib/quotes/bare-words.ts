const OPENING = /^[\s"'“”„‟‘’‚«»‹›「『〈《]+/u;
const CLOSING = /[\s"'“”‘’«»‹›」』〉》,;]+$/u;

/** From where to where the words of a quotation run without its marks, in UTF-16 units. */
export function bareSpan(quotation: string): [from: number, to: number] {
  const from = OPENING.exec(quotation)?.[0].length ?? 0;
  return [from, from + bareWords(quotation).length];
}

/** The words of a quotation without its marks and without the comma that led on to the speaker. */
export function bareWords(quotation: string): string {
  return quotation.replace(OPENING, '').replace(CLOSING, '');
}
