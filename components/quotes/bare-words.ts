const OPENING = /^[\s"'“”„‟‘’‚«»‹›「『〈《]+/u;
const CLOSING = /[\s"'“”‘’«»‹›」』〉》,;]+$/u;

/** The words of a quotation without its marks and without the comma that led on to the speaker. */
export function bareWords(quotation: string): string {
  return quotation.replace(OPENING, '').replace(CLOSING, '');
}
