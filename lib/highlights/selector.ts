/** Words and what stands around them, by which they are found again in a text; named as in the W3C annotation model. */
export type TextSelector = {
  /** The words themselves. */
  exact: string;
  /** What stands before them; empty at the beginning. */
  prefix: string;
  /** What stands after them; empty at the end. */
  suffix: string;
};

const CONTEXT = 32; // Characters on either side: enough to tell repeated phrases apart, little enough to survive edits.

/** Describes a stretch of a text so that it can be found in another copy of it. */
export function selectorFor(text: string, { start, end }: { start: number; end: number }): TextSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
