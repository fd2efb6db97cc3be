import type { ReadArticle } from '@/components/popup/popup-state';
import type { LibraryProblem } from '@/lib/library/problem';

/** What the reader shows: exactly one of these. */
export type Reader =
  | { state: 'opening' }
  /** Removed from the library, or never saved and the browser was closed since. */
  | { state: 'gone' }
  | { state: 'failed'; problem: LibraryProblem }
  /** `savedAt` in Unix milliseconds; without it the article is not in the library. */
  | { state: 'open'; read: ReadArticle; savedAt?: number };
