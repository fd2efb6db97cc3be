import type { Article } from '@/lib/article/article';
import type { Quote } from '@/lib/quotes/quote';
import { longDate } from '@/components/words/dates';
import { nameOf } from '@/lib/quotes/voices';

/** What can be cited: the article as read, or as saved. */
export type Cited = Pick<Article, 'title' | 'outlet' | 'published' | 'canonicalUrl'>;

/** A quotation as it goes to the clipboard: the words, who said them, and where they were read. */
export function citation(quote: Quote, article: Cited, language: string): string {
  const speaker = [nameOf(quote), quote.role].filter(Boolean).join(', ');
  const date = article.published && longDate(article.published, language);
  const source = [article.title, article.outlet, date].filter(Boolean).join(', ');
  return [quote.text, speaker && `— ${speaker}`, source, article.canonicalUrl].filter(Boolean).join('\n');
}
