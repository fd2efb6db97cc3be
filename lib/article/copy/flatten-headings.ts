import { BLOCKS } from './kinds';

const ANY_BLOCK = [...BLOCKS].filter((name) => !/^h[1-6]$/.test(name)).join();
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
// A longer one is a heading that was never closed.
const LONGEST_HEADING = 300;

/** Headings hold text, not blocks: what a page sets apart inside one, for its looks or for a link to it, is part of the line. */
export function flattenHeadings(body: Element): void {
  for (const heading of body.querySelectorAll(HEADINGS)) {
    if (!heading.firstElementChild || (heading.textContent?.length ?? 0) > LONGEST_HEADING) continue;
    for (const button of heading.querySelectorAll('button')) if (!button.textContent?.trim()) button.remove();
    for (const block of heading.querySelectorAll(ANY_BLOCK)) block.replaceWith(' ', ...block.childNodes, ' ');
  }
}
