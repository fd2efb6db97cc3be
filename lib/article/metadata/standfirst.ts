import type { Clues } from './clues';
import { ldText } from './ld-value';
import type { Line } from './lines';
import { closest } from './unclobbered';
import { foldedText } from './words';

/** How far below the headline it can stand, in lines: picture, byline and share buttons may come between. */
const FAR = 16;
const SHORTEST = 25;
const LONGEST = 700;

/** What designers call it, in several languages. */
const NAMES =
  /(?:^|[^a-z])(?:lead|leadtext|lead[-_]?text|lede|stand-?first|sub[-_]?title|sub[-_]?headline|subhead|dek|deck|summary|excerpt|intro|vorspann|chapo|chapeau|entradilla|bajada|sumario|copete|sottotitolo|sommario|ingress|manchet|underrubrik|perex|abstract|tagline|teaser[-_]?text)(?:$|[^a-z]|text)/i;

/**
 * The sentence or two that the page sets between headline and text: what it gives as its description, or what is marked
 * as such. A first paragraph like the others is the text's own, even where a description repeats it.
 */
export function standfirstOf(clues: Clues): string | undefined {
  const described = descriptionsOf(clues);
  const near = clues.lines.after.slice(0, FAR);
  const found = near.find(
    (line, at) => canStand(line, near[at + 1]) && (repeats(line, described) || isMarked(line)),
  );
  return found?.text;
}

const descriptionsOf = ({ meta, ld }: Clues): string[] =>
  [ldText(ld, 'description'), ldText(ld, 'abstract'), meta.first('og:description'), meta.first('description')]
    .map(foldedText)
    .filter((text) => text.length >= SHORTEST);

function canStand({ text, block }: Line, next: Line | undefined): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (
    closest(
      block,
      'figure, figcaption, li, table, aside, nav, footer, [class*="caption" i], [class*="author" i]:not(article, main, body), [class*="byline" i]',
    )
  )
    return false;
  return !next || !isAlike(block, next.block) || block.localName !== 'p';
}

/** Whether two blocks are paragraphs of one text: the same kind of element in the same place. */
const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  one.parentElement === other.parentElement &&
  one.getAttribute('class') === other.getAttribute('class');

/** Whether a line is a description, or the whole beginning of one; a dateline may come before it. */
function repeats({ text }: Line, described: readonly string[]): boolean {
  const said = foldedText(text);
  return described.some(
    (description) =>
      said === description ||
      (said.endsWith(description) && said.length - description.length < DATELINE) ||
      (said.length >= HALF_A_LINE && description.startsWith(said)),
  );
}
const DATELINE = 30;
const HALF_A_LINE = 40;

const isMarked = ({ block, text }: Line): boolean =>
  / .* /.test(text) &&
  [block, block.parentElement].some((element) => {
    const name = element?.getAttribute('class') ?? '';
    return element !== null && !element.matches('body, main, article') && NAMES.test(name);
  });
