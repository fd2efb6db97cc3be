import type { Clues } from './clues';
import type { LdNode } from './json-ld';
import { isArticleNode } from './ld-article';
import { ldText, ldTypes } from './ld-value';
import { sectionOf } from './section';
import { isOutletName, withoutOutlet } from './title-outlet';
import { foldedText, wordsOf } from './words';

/** The spellings of a headline on one page, each without the outlet's name; empty where there is none. */
type Spellings = {
  /** In the page, as a heading. */
  shown: string;
  /** In JSON-LD: what the newsroom calls it. */
  headline: string;
  /** For other sites: Open Graph, Twitter. */
  shared: string;
  /** For the browser's tab and search engines. */
  tab: string;
};

/** The article's headline without the outlet's name, its rubric and a kicker before it. Never empty. */
export function titleOf(clues: Clues): string {
  return chosen(spellingsOf(clues)) || clues.documentTitle || clues.outlets[0] || clues.url;
}

function chosen({ shown, headline, shared, tab }: Spellings): string {
  if (!shown) return headline || shared || tab;
  const afterKicker = [headline, shared, tab].find((title) => endsWith(shown, title));
  if (afterKicker) return afterKicker;
  // A heading of the frame, such as "Contact us", where all that is said elsewhere agrees on something else.
  const isFrame = same(headline, shared) && contains(tab, headline) && !haveCommonWord(shown, headline);
  if (headline && isFrame) return headline;
  // Encyclopedias declare a description for a headline.
  const isBacked = haveCommonWord(headline, `${shown} ${shared} ${tab}`);
  if (headline && isBacked && !same(headline, shown)) {
    if (contains(headline, shown)) return same(headline, shared) ? headline : shown;
    // What the tab says too was written for search engines; else the newsroom's own word goes first.
    return contains(tab, headline) ? shown : headline;
  }
  return !headline && shared && !haveCommonWord(shown, `${shared} ${tab}`) ? shared : shown;
}

function spellingsOf(clues: Clues): Spellings {
  const { meta, ld, headline, documentTitle } = clues;
  const raw: Spellings = {
    shown: headline?.text ?? '',
    headline: isArticleNode(ld) ? ldText(ld, 'headline', 500) || nameOf(ld) : '',
    shared: meta.first('og:title', 'twitter:title', 'dc.title', 'title'),
    tab: documentTitle,
  };
  const clean = (title: string) =>
    isOutletName(title, clues.outlets)
      ? ''
      : withoutRubric(withoutOutlet(title, clues.outlets, Object.values(raw)), clues);
  return {
    shown: clean(raw.shown),
    headline: clean(raw.headline),
    shared: clean(raw.shared),
    tab: clean(raw.tab),
  };
}

/** The name of something that is read; one of the questions a page answers is not what the page is called. */
const nameOf = (node: LdNode | undefined): string =>
  ldTypes(node).includes('Question') ? '' : ldText(node, 'name', 500);

/** A title without the page's section after it, as in "… | Opinion". */
function withoutRubric(title: string, clues: Clues): string {
  const [, kept, rubric] = /^(.{10,}?)\s+[|–—-]\s+([^|–—]{3,30})$/u.exec(title) ?? [];
  const folders = URL.canParse(clues.url) ? new URL(clues.url).pathname.split('/').slice(1, -1) : [];
  const isRubric = rubric && [sectionOf(clues) ?? '', ...folders].some((name) => same(name, rubric));
  return isRubric && kept ? kept : title;
}

const same = (one: string, other: string): boolean => foldedText(one) === foldedText(other);

const contains = (longer: string, shorter: string): boolean =>
  ` ${foldedText(longer)} `.includes(` ${foldedText(shorter)} `);

/** Whether `title` follows a kicker in `shown`: it ends it, and is more than a word or two. */
const endsWith = (shown: string, title: string): boolean => {
  const [whole, end] = [foldedText(shown), foldedText(title)];
  // With a colon between them they are one headline.
  if (shown.slice(0, -title.length).trim().endsWith(':')) return false;
  return end.length >= SHORTEST_HEADLINE && whole.length > end.length && whole.endsWith(end);
};
const SHORTEST_HEADLINE = 12;

function haveCommonWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(other));
  return wordsOf(one).some((word) => word.length > 3 && words.has(word));
}
