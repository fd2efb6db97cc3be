import type { Highlight } from '@/lib/highlights/highlight';
import type { Exported } from './exported';

const FORMAT = 'pullquote-highlights';
const VERSION = 1; // Of this form; what is added to it later does not change what is there.

/** The highlights of articles with all that is known of them, as JSON for programs of one's own. */
export function highlightsToJson(all: readonly Exported[], colourName: (colour: number) => string): string {
  const articles = all.map(({ article, highlights, links, savedAt }) => {
    const { title, authors, outlet, published, canonicalUrl, lang } = article;
    return {
      title,
      authors,
      outlet,
      published,
      url: canonicalUrl,
      language: lang,
      saved: new Date(savedAt).toISOString(),
      highlights: highlights.map((highlight) => plain(highlight, colourName, links?.get(highlight.id))),
    };
  });
  return `${JSON.stringify({ format: FORMAT, version: VERSION, articles }, null, 2)}\n`;
}

function plain(
  { id, exact, prefix, suffix, note, tags, colour, createdAt, review }: Highlight,
  colourName: (colour: number) => string,
  link: string | undefined,
) {
  return {
    id,
    words: exact,
    before: prefix,
    after: suffix,
    note,
    tags,
    colour: colourName(colour),
    marked: new Date(createdAt).toISOString(),
    ...(review && { status: review.status, reason: review.reason }),
    link,
  };
}
