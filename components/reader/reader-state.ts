import type { ListenFrom } from '@/components/listen/use-listening';
import type { ReadArticle } from '@/components/popup/popup-state';
import type { LibraryProblem } from '@/lib/library/problem';
import type { ArticleStatus } from '@/lib/library/rows';
import type { Reading } from './use-reading-place';

/** What goes on by itself: it is read aloud, from where it says, or scrolls. */
export type Going = ListenFrom | 'scroll';

/** What the library knows of an article besides its text. `savedAt` in Unix milliseconds; `listened` is an offset in the text. */
export type Kept = Reading & { savedAt: number; status: ArticleStatus; listened?: number | undefined };

/** What the reader shows: exactly one of these. */
export type Reader =
  | { state: 'opening' }
  /** Removed from the library, or never saved and the browser was closed since. */
  | { state: 'gone' }
  | { state: 'failed'; problem: LibraryProblem }
  /** Without `kept` the article is not in the library. */
  | { state: 'open'; read: ReadArticle; kept?: Kept };
