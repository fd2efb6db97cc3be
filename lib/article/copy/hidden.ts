import { attributeOf, closestOf, findIn, isShown, localNameOf, queryAll, textContentOf } from './native';

/** How a page hides things from its readers. */
export type Hiding = {
  /** Its style sheets can be asked: it is shown in a tab, and they do not hide most of its text. */
  asksStyles: boolean;
  /** Most of the text lies in `hidden` elements (React streams it so) until a script moves it. */
  isWaiting: boolean;
  /** It has closed sections: their text is not hidden, a click shows it. */
  hasDetails: boolean;
};

// A page that hides most of its own paragraphs shows them later, by script: its styles say nothing.
const LEAST_SHOWN = 0.5;

export function hidingOf(page: Document): Hiding {
  const isLive = page.defaultView !== null;
  const mayWait = queryAll(page, '[hidden] p').length > 0;
  let [all, shown, inHidden] = [0, 0, 0];
  if (isLive || mayWait) {
    for (const paragraph of queryAll(page, 'p')) {
      const { length } = textContentOf(paragraph);
      all += length;
      if (isLive && isShown(paragraph)) shown += length;
      if (mayWait && closestOf(paragraph, '[hidden]')) inHidden += length;
    }
  }
  return {
    asksStyles: isLive && all > 0 && shown / all >= LEAST_SHOWN,
    isWaiting: all > 0 && inHidden / all > LEAST_SHOWN,
    hasDetails: queryAll(page, 'details').length > 0,
  };
}

/** Whether the style sheets of the live page keep one of its elements from being seen. */
export const isStyledAway = (element: Element, { asksStyles, hasDetails }: Hiding): boolean =>
  asksStyles && !isShown(element) && !(hasDetails && closestOf(element, 'details'));

/** What may be hidden by its own attributes. */
export const MAY_BE_HIDDEN = '[hidden], [aria-hidden="true"], [style*="display" i], [style*="visibility" i]';

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an element is hidden by its own attributes. */
export function isDeclaredHidden(element: Element, { isWaiting }: Hiding): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null) return !isWaiting && hidden !== 'until-found';
  const style = attributeOf(element, 'style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  return attributeOf(element, 'aria-hidden') === 'true' && !hasProse(element) && !isPictureFrame(element);
}

/** `aria-hidden` is often set by a dialog that lies over the article, or for a text that is read out elsewhere. */
const hasProse = (element: Element): boolean => textContentOf(element).length > 300;

/** Formulas are often a picture for the eye, hidden from those who have them read out. */
const isPictureFrame = (element: Element): boolean =>
  localNameOf(element) === 'img' || findIn(element, 'img, picture') !== null;
