import type { Article } from '@/lib/article/article';
import type { ArticleRow, BodyRow } from './rows';

/** Whether an article says what its saved version says: headline, standfirst and text to the letter. */
export const hasSameWords = (row: ArticleRow, body: BodyRow, article: Article): boolean =>
  row.title === article.title && row.standfirst === article.standfirst && body.text === article.text;
