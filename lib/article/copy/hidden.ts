import { attributeOf, isShown, queryAll, textContentOf } from './native';

/** Whether an element is kept from the page's readers. */
export type IsHidden = (element: Element, name: string) => boolean;

// Closed parts of an accordion are text that a click shows; inline elements are hidden with the block they stand in.
const ASKED = new Set(
  'div section article aside p ul ol li header footer nav figure table form h2 h3 h4 span'.split(' '),
);
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
// A page that hides most of its own paragraphs shows them later, by script: its styles say nothing.
const LEAST_SHOWN = 0.5;

/** Hidden by attribute, by inline style, or, on a live page, by its style sheets. */
export function hiddenBy(page: Document): IsHidden {
  const asksStyles = page.defaultView !== null && shareOfProse(page, isShown) >= LEAST_SHOWN;
  const isWaiting = shareOfProse(page, isInHidden) > LEAST_SHOWN;
  return (element, name) =>
    isDeclaredHidden(element, isWaiting) ||
    (asksStyles && ASKED.has(name) && !isInDetails(element) && !isShown(element));
}

/** On a page that `isWaiting`, most of the text lies in `hidden` elements (React streams it so) until a script moves it. */
function isDeclaredHidden(element: Element, isWaiting: boolean): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null) return !isWaiting && hidden !== 'until-found';
  const style = attributeOf(element, 'style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  return attributeOf(element, 'aria-hidden') === 'true' && !hasProse(element) && !isPictureFrame(element);
}

/** `aria-hidden` is often set by a dialog that lies over the article, or for a text that is read out elsewhere. */
const hasProse = (element: Element): boolean => textContentOf(element).length > 300;

const isPictureFrame = (element: Element): boolean =>
  Element.prototype.querySelector.call(element, 'img, picture') !== null;

const isInDetails = (element: Element): boolean =>
  Element.prototype.closest.call(element, 'details') !== null;

const isInHidden = (element: Element): boolean =>
  Element.prototype.closest.call(element, '[hidden]') !== null;

/** How much of the text in the page's paragraphs lies in such as `counts`, from 0 to 1. */
function shareOfProse(page: Document, counts: (paragraph: Element) => boolean): number {
  let counted = 0;
  let all = 0;
  for (const paragraph of queryAll(page, 'p')) {
    const { length } = textContentOf(paragraph);
    all += length;
    if (counts(paragraph)) counted += length;
  }
  return all > 0 ? counted / all : 0;
}
