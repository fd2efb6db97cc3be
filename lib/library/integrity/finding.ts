/** Something in the library that is not as it should be, and how often. */
export type Finding = { kind: FindingKind; count: number };

export type FindingKind =
  /** Articles without their text: repaired from the version before, or else from what lists show of it. */
  | 'text-missing'
  /** Articles that say another number of quotations or highlights than there are. */
  | 'wrong-count'
  /** Rows of articles that are gone: removed. */
  | 'left-over'
  /** Pictures said to be kept whose bytes are missing: wanted again. */
  | 'picture-missing'
  /** Bytes of pictures that no article shows: removed. */
  | 'picture-unused'
  /** Articles the catalogue knows otherwise than they are: it is made anew. */
  | 'catalogue'
  /** Parts of the index of words that are damaged: thrown away, and made anew when the library is next open. */
  | 'index';

export type Mode = 'look' | 'repair';
