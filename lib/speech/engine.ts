/** What an engine tells while it speaks. */
export type Heard = {
  /** A word begins: its offset in the words that are spoken, and its length. Not every engine tells. */
  onWord: (start: number, length: number) => void;
  onEnd: () => void;
  onFailed: () => void;
};

/** Something that speaks. Nothing is heard of words that were stopped, or that others were spoken instead of. */
export type Engine<Manner> = {
  speak: (words: string, manner: Manner, heard: Heard) => void;
  stop: () => void;
};
