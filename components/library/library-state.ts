import type { ArticleRow } from '@/lib/library/rows';
import type { LibraryProblem } from '@/lib/library/problem';

/** What the library shows: exactly one of these. */
export type Library =
  | { state: 'opening' }
  | { state: 'failed'; problem: LibraryProblem }
  /** All saved articles, newest first. */
  | { state: 'open'; rows: ArticleRow[] };

/** How the pictures of one saved article are. */
export type ItemPictures = {
  /** Where the lead picture is to be had, on this machine. */
  leadUrl?: string | undefined;
  wanted: number;
  failed: number;
  /** How many of the failed ones only want for the reader's leave. */
  forbidden: number;
};
