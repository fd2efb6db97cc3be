import { oneLine } from './plain-text';
import { queryAll } from './unclobbered';
import { likeness } from './words';

const MOST_HEADINGS = 60;
const ALIKE = 0.6;

/** The element that shows the article's headline: the heading most like what the page says its title is. */
export function headlineOf(root: Element, titles: readonly string[]): Element | undefined {
  const headings = queryAll(root, 'h1, h2, [itemprop~="headline"], [role="heading"]').slice(0, MOST_HEADINGS);
  const best = bestOf(headings, titles);
  return best ?? headings.find((heading) => heading.localName === 'h1' && heading.textContent.trim());
}

function bestOf(headings: readonly Element[], titles: readonly string[]): Element | undefined {
  let best: Element | undefined;
  let most = 0;
  for (const heading of headings) {
    const text = oneLine(heading.textContent.slice(0, 600));
    if (!text) continue;
    const alike = Math.max(0, ...titles.map((title) => bothWays(text, title)));
    const points = alike + (heading.localName === 'h1' ? 0.2 : 0);
    if (alike >= ALIKE && points > most) [best, most] = [heading, points];
  }
  return best;
}

// A one-word heading that stands in the title is not the headline: length must agree somewhat too.
const bothWays = (text: string, title: string): number =>
  likeness(text, title) *
  Math.min(1, (2 * Math.min(text.length, title.length)) / Math.max(text.length, title.length));
