/** Name under which the words last shown are marked in the page: our own, so that no style of the page meets it. */
export const SHOWN = 'pullquote-shown';

/** How the words last shown look: a wash of the accent that keeps the page's own ink readable. */
export const SHOWN_STYLE = `::highlight(${SHOWN}) { background-color: #ffd9a0; color: #1f1b16; }`;

/** Marks ranges of the page as the ones last shown; others are marked no more. The page's document stays as it is. */
export function paintShown(ranges: Range[]): void {
  CSS.highlights.set(SHOWN, new Highlight(...ranges));
}
