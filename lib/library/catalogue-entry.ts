import type { ArticleRow, CatalogueEntry } from './rows';

/** What the shelf is filtered and sorted by, of one thin row. */
export function catalogueEntry(row: ArticleRow): CatalogueEntry {
  const { id, savedAt, published, status, favourite, deletedAt, progress, words, lang } = row;
  const { outlet, site, authors, tags, highlightCount, textRevision } = row;
  const state = { id, savedAt, status, favourite, deletedAt, progress, words, highlightCount, textRevision };
  return {
    ...state,
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { lang }),
    outlet,
    site,
    authors,
    tags,
  };
}
