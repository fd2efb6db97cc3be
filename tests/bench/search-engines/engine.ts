import type { MadeUp } from '../library/stories.ts';

/** An article to be found, with its place in the list as its name. */
export type Findable = MadeUp & { id: string };

/** An engine under measure. */
export type Engine<Index> = {
  /** The index of all articles, made from nothing. */
  build: (articles: Iterable<Findable>) => Promise<Index>;
  /** What is kept on disk. */
  persist: (index: Index) => Promise<Uint8Array>;
  /** The index as it stands ready after a start, from the file that keeps it. */
  load: (file: string) => Promise<Index>;
  /** Adds one article to a ready index. */
  add: (index: Index, article: Findable) => Promise<void>;
  /** What was typed, the last word perhaps unfinished, all words wanted: ids, the best first. */
  search: (index: Index, typed: string) => Promise<string[]>;
};
