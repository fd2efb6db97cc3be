import type { Facets } from '@/lib/search/facets';
import type { Place } from '@/lib/search/filter-catalogue';
import type { QueryProblem } from '@/lib/search/query';
import type { Snippet } from '@/lib/search/snippet';
import type { ArticleRow } from '@/lib/library/rows';
import type { LibraryProblem } from '@/lib/library/problem';

/** What the library shows: exactly one of these. */
export type Library =
  { state: 'opening' } | { state: 'failed'; problem: LibraryProblem } | { state: 'open'; listing: Listing };

/** The articles found, as far as they are known. */
export type Listing = {
  /** What was typed when this was found; undefined while nothing has been looked for. */
  typed: string | undefined;
  total: number;
  /** False while there may be more than `total`. */
  isAll: boolean;
  /** The row at a place of the list; undefined while it is being read. */
  rowAt: (index: number) => ArticleRow | undefined;
  /** Why the article at a place was found, once that is known. */
  reasonAt: (index: number) => Reason | undefined;
  problems: readonly QueryProblem[];
  /** Texts still to be looked through for a phrase. */
  unchecked: number;
  /** Articles that cannot be found by their words yet. */
  behind: number;
  /** What can be narrowed by, and how many there are of each; undefined until it is counted. */
  counts?: { facets: Facets; places: Record<Place, number> } | undefined;
};

/** Where in the title the words stand that were looked for, and the sentence that shows why it was found. */
export type Reason = { title: readonly { start: number; end: number }[]; snippet?: Snippet };

/** How the pictures of one saved article are. */
export type ItemPictures = {
  /** Where the lead picture is to be had, on this machine. */
  leadUrl?: string | undefined;
  wanted: number;
  failed: number;
  /** How many of the failed ones only want for the reader's leave. */
  forbidden: number;
};

export type Density = 'comfortable' | 'compact';

/** When the last backup was made, Unix milliseconds, and whether the reader should be reminded of the next. */
export type BackupStanding = { last?: number | undefined; isDue: boolean };
