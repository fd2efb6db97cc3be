import { useMemo } from 'preact/hooks';
import type { Article } from '@/lib/article/article';
import { articleOf } from '@/lib/library/article-of';
import type { LibraryProblem } from '@/lib/library/problem';
import { reviewedQuotes } from '@/lib/library/review';
import type { ArticleRow, PictureRow, QuoteRow } from '@/lib/library/rows';
import { useLiveQuery } from '@/lib/ui/use-live-query';
import { useSaved } from './use-saved';

/** A saved article with its quotations as reviewers left them. */
export type Reviewed =
  | { state: 'opening' }
  /** Removed from the library. */
  | { state: 'gone' }
  | { state: 'failed'; problem: LibraryProblem }
  | { state: 'open'; article: Article; row: ArticleRow; pictures: PictureRow[]; quotes: QuoteRow[] };

/** A saved article as it changes; it stays the same object while only its quotations are reviewed. */
export function useReviewed(id: string): Reviewed {
  const saved = useSaved(id);
  const quotes = useLiveQuery(reviewedQuotes, id);
  const value = saved.state === 'ready' ? saved.value : undefined;
  const article = useMemo(() => value && articleOf(value), [value]);
  return useMemo(() => {
    if (saved.state === 'failed') return { state: 'failed', problem: saved.problem };
    if (quotes.state === 'failed') return { state: 'failed', problem: quotes.problem };
    if (saved.state === 'loading' || quotes.state === 'loading') return { state: 'opening' };
    if (!saved.value || !article) return { state: 'gone' };
    const { row, pictures } = saved.value;
    return { state: 'open', article, row, pictures, quotes: quotes.value };
  }, [saved, quotes, article]);
}
