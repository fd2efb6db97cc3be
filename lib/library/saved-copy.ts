import type { Article } from '@/lib/article/article';
import { db } from './database';
import { findCopy } from './find-saved';
import { hasSameWords } from './same-words';

/** What the library has of an article that is on screen now. */
export type SavedCopy = {
  id: string;
  savedAt: number;
  highlightCount: number;
  /** The page says something else now than the saved version. */
  isChanged: boolean;
};

/** The saved copy of an article, compared with it; one in the bin is not saved. */
export async function savedCopy(article: Article): Promise<SavedCopy | undefined> {
  const row = await findCopy(article);
  if (!row || row.deletedAt > 0) return undefined;
  const body = await db.bodies.get(row.id);
  const { id, savedAt, highlightCount } = row;
  return { id, savedAt, highlightCount, isChanged: body !== undefined && !hasSameWords(row, body, article) };
}
