/** A search as it was understood. All parts must hold; one that is `not` must fail to. */
export type Query = {
  /** Words, folded. The last one typed may still be unfinished. */
  words: { word: string; not: boolean; isUnfinished: boolean }[];
  /** Words that must stand side by side. */
  phrases: { words: string[]; not: boolean }[];
  filters: Filter[];
  /** Parts that could not be understood; the rest of the query holds without them. */
  problems: QueryProblem[];
};

export type Filter = { not: boolean } & (
  | { field: Exclude<NameField, 'speaker'>; value: string }
  | { field: 'speaker'; value: string }
  | { field: 'is'; value: State }
  /** Unix milliseconds: published, or else saved, before (`to`, exclusive) or not before (`from`) it. */
  | { field: 'date'; from?: number; to?: number }
  /** Minutes of reading, both inclusive. */
  | { field: 'minutes'; from: number; to: number }
);

export const NAME_FIELDS = ['site', 'outlet', 'author', 'speaker', 'tag', 'lang'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export const STATES = ['unread', 'archived', 'favourite', 'highlighted', 'started', 'finished'] as const;
export type State = (typeof STATES)[number];

/** Each has its own sentence on screen, which names `part`. */
export type QueryProblem = {
  why:
    'unknown-field' | 'unknown-state' | 'no-value' | 'no-date' | 'no-minutes' | 'open-quotation' | 'no-words';
  /** The part of what was typed. */
  part: string;
};
