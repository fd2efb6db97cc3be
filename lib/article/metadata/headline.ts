import { oneLine } from './plain-text';
import { queryAll, walkerFrom } from './unclobbered';
import { shareOf, wordsOf } from './words';

/** The heading that shows the article's title, and its text. */
export type Headline = { element: Element; text: string };

const MOST_HEADINGS = 30;
const LONGEST = 500;
const ALIKE = 0.6;

/**
 * The heading most like one of the `titles` the page gives itself; where none is, its first `h1`. A heading that only
 * repeats one of the outlet's `names` is the masthead.
 */
export function headlineOf(
  root: Element,
  titles: readonly string[],
  isMasthead: (text: string) => boolean,
): Headline | undefined {
  const headings = queryAll(root, 'h1, h2, [itemprop~="headline"], [role="heading"]', MOST_HEADINGS)
    .map((element) => ({ element, text: textOf(root, element) }))
    .filter(({ text }) => text && !isMasthead(text));
  return mostAlike(headings, titles) ?? headings.find(({ element }) => element.localName === 'h1');
}

function mostAlike(headings: readonly Headline[], titles: readonly string[]): Headline | undefined {
  const wanted = titles
    .filter(Boolean)
    .map((title) => ({ length: title.length, words: new Set(wordsOf(title)) }));
  let best: Headline | undefined;
  let most = 0;
  for (const heading of headings) {
    const words = new Set(wordsOf(heading.text));
    const alike = Math.max(
      0,
      ...wanted.map((title) => shareOf(words, title.words) * lengthsAgree(heading.text.length, title.length)),
    );
    const points = alike + (heading.element.localName === 'h1' ? 0.2 : 0);
    if (alike >= ALIKE && points > most) [best, most] = [heading, points];
  }
  return best;
}

// A one-word heading that stands in the title is not the headline.
const lengthsAgree = (one: number, other: number): number =>
  Math.min(1, (2 * Math.min(one, other)) / Math.max(one, other));

const UNREAD = 'style, script, template, svg, button, [hidden]';

/** Its text with a space between elements, which style sets apart where white space does not. */
function textOf(root: Element, heading: Element): string {
  if (!heading.firstElementChild) return oneLine(heading.textContent.slice(0, LONGEST));
  const walker = walkerFrom(root, heading, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node && heading.contains(node); node = walker.nextNode()) {
    if (text.length > LONGEST) break;
    text += node instanceof Text ? node.data : ' ';
  }
  return oneLine(text).slice(0, LONGEST);
}
