import { findInText } from './find-in-text';
import { pageText } from './page-text';
import { paintShown } from './paint';
import type { TextSelector } from './selector';

/** Marks the words in the page and scrolls to them, if they are there to be seen. The page's document stays as it is. */
export function showInPage(page: Document, words: TextSelector): 'shown' | 'lost' {
  const { text, rangeOf } = pageText(page);
  const found = findInText(text, words);
  paintShown(found ? [rangeOf(found.start, found.end)] : []);
  if (!found) return 'lost';
  scrollTo(rangeOf(found.start, found.end));
  return 'shown';
}

const FROM_TOP = 1 / 3; // Of the window's height: where the eye looks first, and clear of bars that stick to the top.

function scrollTo(range: Range): void {
  // Boxes with a scroll bar of their own first; they are nearer to the words than the window.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - window.innerHeight * FROM_TOP, behavior: isStill ? 'instant' : 'smooth' });
}
