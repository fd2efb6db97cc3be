import type { Clues } from './clues';
import { ldText } from './ld-value';
import { foldedText } from './words';

/** The sentence or two set between headline and text, where the page shows them there. */
export function standfirstOf({ meta, ld, lines }: Clues): string | undefined {
  const told = [
    ldText(ld, 'description'),
    meta.first('og:description', 'description', 'twitter:description'),
  ].map(foldedText);
  return lines.after.slice(0, 12).find(({ text }) => text.length > 30 && told.includes(foldedText(text)))
    ?.text;
}
