import type { Article } from '@/lib/article/article';
import type { LibraryProblem } from '@/lib/library/problem';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';

/** What the review sheet shows: exactly one of these. */
export type Sheet =
  | { state: 'opening' }
  /** Removed from the library. */
  | { state: 'gone' }
  | { state: 'failed'; problem: LibraryProblem }
  | { state: 'open'; article: Article; quotes: readonly ReviewedQuote[] };
