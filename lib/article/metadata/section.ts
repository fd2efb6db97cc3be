import type { Clues } from './clues';
import { ldText } from './ld-value';

/** The part of the newspaper it stands in, such as "Politics". */
export function sectionOf({ ld, meta }: Clues): string | undefined {
  const section =
    ldText(ld, 'articleSection', 80) ||
    meta.first('article:section', 'og:article:section', 'parsely-section');
  return section && !/^https?:/.test(section) ? section : undefined;
}
