import type { Lines } from './lines';
import { OTHER_PARTS } from './other-parts';
import { closest, query, queryAll } from './unclobbered';

type Read = (text: string) => string | undefined;

const MOST_ELEMENTS = 30;
const LONGEST_TEXT = 100;

/** The first readable date in an element that `selector` finds, teasers and comments left aside. */
export function markedDate(root: Element, selector: string, read: Read): string | undefined {
  for (const element of queryAll(root, selector, MOST_ELEMENTS)) {
    const date = closest(element, OTHER_PARTS) ? undefined : dateOf(element, read);
    if (date) return date;
  }
  return undefined;
}

/** The date of the `time` element nearest to the headline: after it, or else just before it. */
export function timeElementNear(lines: Lines, read: Read): string | undefined {
  for (const { block } of [...lines.after, ...lines.before.slice(-4).toReversed()]) {
    const time =
      closest(block, 'time') ?? query(block, ':scope > time[datetime], :scope > * > time[datetime]');
    const date = time && !closest(time, OTHER_PARTS) && dateOf(time, read);
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
