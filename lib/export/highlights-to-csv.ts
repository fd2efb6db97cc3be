import { unparse } from 'papaparse';
import type { Exported } from './exported';

/**
 * The highlights of an article as a table, a line each. What a spreadsheet would take for a formula begins with an
 * apostrophe, so that it stays words.
 */
export function highlightsToCsv(
  { article, highlights }: Exported,
  colourName: (colour: number) => string,
): string {
  const { title, outlet, authors, published = '', canonicalUrl } = article;
  const source = { title, outlet, authors: authors.join('; '), published, url: canonicalUrl };
  const rows = highlights.map(({ exact, note, tags, colour, createdAt }) => ({
    words: exact,
    note,
    tags: tags.join(', '),
    colour: colourName(colour),
    marked: new Date(createdAt).toISOString(),
    ...source,
  }));
  return unparse(rows, { escapeFormulae: true, newline: '\r\n' });
}
