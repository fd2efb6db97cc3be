import type { Clues } from './clues';
import { isoDate } from './iso-date';
import { ldText } from './ld-value';
import { queryAll } from './unclobbered';

/** When the article was first published, ISO 8601, with the zone where the page tells it. */
export function publishedOf(clues: Clues): string | undefined {
  return firstDate([
    () => ldText(clues.ld, 'datePublished'),
    () => clues.meta.first(...PUBLISHED),
    () => attributeOf(clues.root, '[itemprop~="datePublished" i], time[pubdate]'),
    () => ldText(clues.ld, 'uploadDate') || ldText(clues.ld, 'dateCreated'),
    () => clues.meta.first('date', 'dc.date', 'dcterms.date', 'last-modified'),
    () => attributeOf(clues.root, 'time[datetime]'),
    () => dateInPath(clues.url),
  ]);
}

/** When it was last changed, ISO 8601. */
export function modifiedOf(clues: Clues): string | undefined {
  return firstDate([
    () => ldText(clues.ld, 'dateModified'),
    () => clues.meta.first(...MODIFIED),
    () => attributeOf(clues.root, '[itemprop~="dateModified" i]'),
  ]);
}

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
];

function firstDate(sources: readonly (() => string)[]): string | undefined {
  for (const source of sources) {
    const date = isoDate(source());
    if (date) return date;
  }
  return undefined;
}

function attributeOf(root: Element, selector: string): string {
  const [element] = queryAll(root, selector);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent ?? '';
}

function dateInPath(url: string): string {
  const found = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : '';
}
