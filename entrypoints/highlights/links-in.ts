import { placeHighlights } from '@/lib/highlights/place-highlights';
import type { Highlight } from '@/lib/highlights/highlight';
import { articleOf } from '@/lib/library/article-of';
import type { BackedArticle } from '@/lib/library/backup/format';
import { wordLinks } from './word-links';

/** Addresses that lead to the words of highlights of a saved article, wherever they stand in its text now. */
export function linksIn(
  backed: BackedArticle,
  highlights: readonly Highlight[] = backed.highlights,
): Promise<ReadonlyMap<string, string>> {
  const article = articleOf(backed);
  const now = { version: backed.row.version, text: article.text };
  const earlier = backed.versions.map(({ version, body }) => ({ version, text: body.text }));
  return wordLinks(article, placeHighlights(now, highlights, earlier));
}
