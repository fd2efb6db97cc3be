import type { TextSelector } from '@/lib/highlights/selector';

/**
 * Words of an article and what tells them from all others, as it is kept: the W3C's TextQuoteSelector and
 * TextPositionSelector in one, and what they do not have.
 */
export type Anchor = TextSelector & {
  /** UTF-16 offsets into the text of the article's `version`, `end` exclusive. */
  start: number;
  end: number;
  /** Hash of the block the words begin in. */
  blockHash: string;
  /** The version of the saved article the words were marked in. */
  version: number;
};

/** What has become of marked words in another copy of their text. */
export type Placement =
  /** Word for word, where they stood. */
  | (Placed & { state: 'exact' })
  /** Word for word, elsewhere. */
  | (Placed & { state: 'moved' })
  /** Other words in their place, near enough to be the same statement. */
  | (Placed & { state: 'reworded' })
  /** Not there, or not to be told from others. */
  | { state: 'lost' };

/** Where they stand (UTF-16 offsets) and how sure that is, both from 0 to 1. */
export type Placed = {
  start: number;
  end: number;
  score: number;
  /** By how much the next best place was worse; 1 where there was none. */
  margin: number;
};
