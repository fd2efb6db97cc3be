import type { Clues } from './clues';
import { ldText } from './ld-value';
import { hostOf, outletNames } from './outlet';
import { plainText } from './plain-text';
import { withoutOutlet } from './title-outlet';
import { foldedText, likeness } from './words';

export const LONGEST_TITLE = 500;

/** The headline without the outlet's name; of several spellings the one most sources agree on. Never empty. */
export function titleOf(clues: Clues): string {
  const names = [...outletNames(clues), hostOf(clues.url)];
  const shown = clues.headline ? plainText(clues.headline.textContent, LONGEST_TITLE) : '';
  const told = [
    ldText(clues.ld, 'headline') || ldText(clues.ld, 'name'),
    clues.meta.first('og:title', 'twitter:title', 'dc.title', 'title'),
    clues.documentTitle,
  ];
  const candidates = [shown, ...told]
    .map((title) => withoutOutlet(title, names, [shown, ...told]))
    .filter((title) => title.length > 1);
  return agreed(candidates) || clues.documentTitle || hostOf(clues.url) || clues.url;
}

/** The first candidate that another one repeats word for word; else the first. */
function agreed(candidates: readonly string[]): string {
  const folded = candidates.map(foldedText);
  const repeated = candidates.find((_, at) => folded.indexOf(folded[at] ?? '', at + 1) > 0);
  const [first = ''] = candidates;
  return repeated && likeness(repeated, first) > 0.5 ? repeated : first;
}
