import { looksLikeName, namesIn, unique } from './author-names';
import { DESK, NO_NAMES } from './by-words';
import { namesAfterBy, namesInRow } from './byline';
import type { Clues } from './clues';
import { OTHER_PARTS } from './other-parts';
import { oneLine } from './plain-text';
import { isOutletName } from './title-outlet';
import { closest, queryAll, walkerFrom } from './unclobbered';

/** Elements that are said to hold a writer's name, the plainest mark first. */
const MARKS = [
  '[itemprop~="author" i] [itemprop~="name" i]',
  'a[rel~="author" i], .p-author, .author .fn, .byline .fn, .author.vcard, meta[itemprop~="author" i]',
  '[itemprop~="author" i]',
  '[class*="byline" i] a, [class*="author-name" i], [class*="author_name" i], [class*="author__name" i], [class*="authorname" i]',
  'a[class*="author" i], a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i], a[href*="/autoren/" i], a[href*="/profile/" i]',
  '[class~="author" i], [class~="byline" i], [class~="autor" i], [class*="byline" i], [class*="post-author" i], [class*="entry-author" i], [class*="article-author" i], [class*="article__author" i]',
];

/** Marks that only say "something about the author": there a "By" must stand before the name. */
const VAGUE_MARKS = '[class*="author" i], [class*="autor" i], [class*="byline" i], [id*="author" i]';

/** Elements that only the marks above find. */
const OTHER_MARKS =
  '[rel~="author" i], [itemprop~="author" i], [itemprop~="name" i], .fn, a[href*="/autor" i], a[href*="/author" i], a[href*="/profile/" i]';

/** Marks so plain that even a log-in name in them is the author's. */
const PLAIN_MARKS = 3;
const MOST_ELEMENTS = 100;

/** Names in elements marked as the author, those that stand with the first one; empty when there is no such mark. */
export function markedAuthors({ root, outlets }: Clues): string[] {
  // One look through the page for all marks: each look costs as much as the page is long.
  const all = queryAll(root, `${VAGUE_MARKS}, ${OTHER_MARKS}`, MOST_ELEMENTS).filter(
    (element) => !closest(element, OTHER_PARTS),
  );
  for (const [rank, mark] of MARKS.entries()) {
    const marked = all
      .filter((element) => element.matches(mark))
      .map((element) => ({ element, names: namesOf(element, rank < PLAIN_MARKS) }))
      .filter(({ names }) => names.some((name) => DESK(name).test(name) || !isOutletName(name, outlets)));
    const [first] = marked;
    if (first) {
      return unique(
        marked.filter((other) => isBeside(other.element, first.element)).flatMap(({ names }) => names),
      );
    }
  }
  return (
    all
      .filter((element) => element.matches(VAGUE_MARKS))
      .map(namesSaidIn)
      .find((names) => names.length > 0) ?? []
  );
}

function namesOf(element: Element, isPlain: boolean): string[] {
  const pieces = element.firstElementChild ? textsIn(element) : [];
  if (pieces.length > 1) {
    const said = namesAfterBy(pieces);
    const run = said.length ? said : namesInRow(pieces);
    if (run.length) return run;
  }
  const text = oneLine((element.getAttribute('content') ?? element.textContent).slice(0, 400));
  const names = namesIn(text).filter((name) => !NO_NAMES(name).test(name));
  return isPlain && text.length < 60 ? names : names.filter(looksLikeName);
}

const namesSaidIn = (element: Element): string[] =>
  element.textContent.length > 600 ? [] : namesAfterBy(textsIn(element));

/** The strings of an element one by one, as its inner elements part them. */
function textsIn(element: Element): string[] {
  const walker = walkerFrom(element, element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(oneLine(walker.currentNode.nodeValue ?? ''));
  return texts.filter(Boolean);
}

/** Whether two marks belong to one list: nothing but the list parts them. */
const isBeside = (one: Element, first: Element): boolean =>
  one === first ||
  closest(first, ':not(a, span, [itemprop~="author" i])')?.contains(one) === true ||
  first.parentElement?.parentElement?.contains(one) === true;
