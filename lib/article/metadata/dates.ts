import type { Clues } from './clues';
import { dateInAddress } from './date-in-address';
import { isoDate } from './iso-date';
import { ldText } from './ld-value';
import { IN_UTC, outletsDay } from './outlets-day';
import { markedDate, timeElementNear } from './marked-dates';
import { dateNear } from './date-near';
import { writtenDate } from './written-date';

/** When the article was first published, ISO 8601, with the zone where the page tells it. */
export function publishedOf(clues: Clues, lang: string | undefined): string | undefined {
  const read = (text: string) => isoDate(text) ?? writtenDate(text.slice(0, 100), { lang, url: clues.url });
  const date = firstOf([
    () => read(ldText(clues.ld, 'datePublished')),
    () => read(clues.meta.first(...PUBLISHED)),
    () => markedDate(clues.root, '[itemprop~="datePublished" i], time[pubdate], .dt-published', read),
    () => timeElementNear(clues.lines, read),
    () => dateInAddress(clues.url),
    () => dateNear(clues.lines, { lang, url: clues.url }, clues.now),
    () => read(ldText(clues.ld, 'uploadDate') || ldText(clues.ld, 'dateCreated')),
    () => markedDate(clues.root, MARKED, read),
    () => read(ldText(clues.ld, 'dateModified') || clues.meta.first(...MODIFIED)),
  ]);
  // The same moment told in the outlet's own zone tells its day too.
  const local = date && IN_UTC.test(date) ? timeElementNear(clues.lines, read) : undefined;
  if (local && !IN_UTC.test(local) && Date.parse(local) === Date.parse(date ?? '')) return local;
  return date && outletsDay(date, dateInAddress(clues.url));
}

/** When it was last changed, ISO 8601. */
export function modifiedOf(clues: Clues, lang: string | undefined): string | undefined {
  const read = (text: string) => isoDate(text) ?? writtenDate(text.slice(0, 100), { lang, url: clues.url });
  return firstOf([
    () => read(ldText(clues.ld, 'dateModified')),
    () => read(clues.meta.first(...MODIFIED)),
    () => markedDate(clues.root, '[itemprop~="dateModified" i], .dt-updated', read),
  ]);
}

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publish-date',
  'publishdate',
  'publish_date',
  'pubdate',
  'published_time',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
];

/** Elements that are named after a date, wherever they stand. */
const MARKED =
  'time[datetime], time, [class*="publish" i], [class*="post-date" i], [class*="entry-date" i], [class~="date" i], [id*="publish" i], [class*="datum" i], [class*="date" i]';

function firstOf(sources: readonly (() => string | undefined)[]): string | undefined {
  for (const source of sources) {
    const date = source();
    if (date) return date;
  }
  return undefined;
}
