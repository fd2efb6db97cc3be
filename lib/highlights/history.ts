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
