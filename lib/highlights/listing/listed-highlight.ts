import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/highlights/highlight';

/** What a list of highlights tells of the article they stand in. */
export type ListedArticle = Omit<Article, 'content' | 'text' | 'receipt' | 'picture' | 'doubts'> & {
  id: string;
  /** When it was first saved, Unix milliseconds. */
  savedAt: number;
};

/** A highlight beside those of other articles. */
export type ListedHighlight = {
  highlight: Highlight;
  article: ListedArticle;
  /** Whose words are marked, where they are quoted of somebody and that is known. */
  speaker?: string;
};
