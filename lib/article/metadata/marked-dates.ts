import type { Lines } from './lines';
import { closest, query, queryAll } from './unclobbered';

type Read = (text: string) => string | undefined;

const MOST_ELEMENTS = 30;
const LONGEST_TEXT = 100;

/** Parts of a page that date other things: teasers, comments, events, the day's own line. */
const OTHERS =
  ':is(aside, nav, footer, blockquote):not(article footer), :is(div, section, ul, ol, li, p):is([class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="recommend" i], [class*="sidebar" i], [class*="popular" i], [class*="latest" i], [class*="weather" i], [class*="widget" i])';

/** The first readable date in an element that `selector` finds, teasers and comments left aside. */
export function markedDate(root: Element, selector: string, read: Read): string | undefined {
  for (const element of queryAll(root, selector).slice(0, MOST_ELEMENTS)) {
    const date = closest(element, OTHERS) ? undefined : dateOf(element, read);
    if (date) return date;
  }
  return undefined;
}

/** The date of the `time` element nearest to the headline: after it, or else just before it. */
export function timeElementNear(lines: Lines, read: Read): string | undefined {
  for (const { block } of [...lines.after, ...lines.before.slice(-4).toReversed()]) {
    const time =
      closest(block, 'time') ?? query(block, ':scope > time[datetime], :scope > * > time[datetime]');
    const date = time && !closest(time, OTHERS) && dateOf(time, read);
    if (date) return date;
  }
  return undefined;
}

function dateOf(element: Element, read: Read): string | undefined {
  const told =
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
  const date = told ? read(told) : undefined;
  return date ?? (element.textContent.length <= LONGEST_TEXT ? read(element.textContent) : undefined);
}
