import type { Change } from './highlight';

/** What was done to highlights, each as the change that takes it back, the last done last. */
export type History = { undo: readonly Change[]; redo: readonly Change[] };

export const NOTHING_DONE: History = { undo: [], redo: [] };

const MOST = 100; // Steps back; more than anybody remembers having done.

/** Something was done; `inverse` takes it back. What had been undone before can be redone no more. */
export const done = ({ undo }: History, inverse: Change): History => ({
  undo: [...undo, inverse].slice(-MOST),
  redo: [],
});

/** The last thing done was undone; `inverse` does it again. */
export const undone = ({ undo, redo }: History, inverse: Change): History => ({
  undo: undo.slice(0, -1),
  redo: [...redo, inverse],
});

/** The last thing undone was done again; `inverse` undoes it once more. */
export const redone = ({ undo, redo }: History, inverse: Change): History => ({
  undo: [...undo, inverse],
  redo: redo.slice(0, -1),
});

/**
 * A highlight was changed as somebody typed: letter after letter of one note or of one line of tags is one step back,
 * whose `inverse` is the first letter's.
 */
export function typed({ undo, redo }: History, inverse: Change): History {
  const last = undo.at(-1);
  return last && isSameTyping(last, inverse) ? { undo, redo: [] } : done({ undo, redo }, inverse);
}

function isSameTyping(one: Change, other: Change): boolean {
  const [[before, ...more], [after]] = [one.put, other.put];
  if (!before || !after || more.length > 0 || one.remove.length > 0) return false;
  const { note, tags, ...rest } = before;
  const { note: noteAfter, tags: tagsAfter, ...restAfter } = after;
  const isTyped = note !== noteAfter || tags.join() !== tagsAfter.join();
  return isTyped && JSON.stringify(rest) === JSON.stringify(restAfter);
}
