import type { Article } from '@/lib/article/article';
import type { SavedArticle } from './rows';

/** The article as it was read, put together again from its rows. */
export function articleOf({ row, body }: Pick<SavedArticle, 'row' | 'body'>): Article {
  const { id, site, savedAt, versionSavedAt, version, status, favourite, deletedAt, ...more } = row;
  const { progress, place, listened, quoteCount, highlightCount, textRevision, excerpt, ...article } = more;
  const { articleId, ...text } = body;
  return { ...article, ...text };
}
