import { namesIn, unique } from './author-names';
import type { Clues } from './clues';
import { isNode } from './json-ld';
import { ldList, ldText, resolved, textOfValue } from './ld-value';
import { plainText } from './plain-text';
import { closest, queryAll } from './unclobbered';

const MOST_AUTHORS = 20;

/** People or desks who wrote the article, from the most trustworthy source that names any. */
export function authorsOf(clues: Clues): string[] {
  for (const source of [fromJsonLd, fromMeta, fromMarkup]) {
    const names = unique(source(clues).flatMap(namesIn));
    if (names.length) return names.slice(0, MOST_AUTHORS);
  }
  return [];
}

const fromJsonLd = ({ ld, nodes }: Clues): string[] =>
  ['author', 'creator'].flatMap((key) =>
    ldList(ld, key).map((value) =>
      isNode(value) ? ldText(resolved(value, nodes), 'name') : textOfValue(value),
    ),
  );

const fromMeta = ({ meta }: Clues): string[] => {
  for (const name of META) {
    const values = meta.all(name).filter((value) => !/^https?:/.test(value));
    if (values.length) return values;
  }
  return [];
};

const META = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'twitter:creator',
];

const MARKUP =
  '[rel~="author" i], [itemprop~="author" i], .author, .byline, [class*="byline" i], [class*="author-name" i]';

const fromMarkup = ({ root }: Clues): string[] =>
  queryAll(root, MARKUP)
    .filter((element) => !closest(element, 'aside, nav, footer, [class*="comment" i], [class*="related" i]'))
    .slice(0, 3)
    .map((element) => plainText(element.textContent, 200))
    .filter(Boolean);
