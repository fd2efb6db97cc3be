import { unparse } from 'papaparse';
import type { Exported } from './exported';

/**
 * The highlights of articles as a table, a line each. What a spreadsheet would take for a formula begins with an
 * apostrophe, so that it stays words.
 */
export function highlightsToCsv(all: readonly Exported[], colourName: (colour: number) => string): string {
  const rows = all.flatMap((exported) => rowsOf(exported, colourName));
  return unparse(rows, { escapeFormulae: true, newline: '\r\n' });
}

function rowsOf({ article, highlights, links }: Exported, colourName: (colour: number) => string) {
  const { title, outlet, authors, published = '', canonicalUrl } = article;
  const source = { title, outlet, authors: authors.join('; '), published, url: canonicalUrl };
  return highlights.map(({ id, exact, note, tags, colour, createdAt, review }) => ({
    words: exact,
    note,
    tags: tags.join(', '),
    colour: colourName(colour),
    status: review?.status ?? '',
    reason: review?.reason ?? '',
    marked: new Date(createdAt).toISOString(),
    ...source,
    link: links?.get(id) ?? '',
  }));
}
