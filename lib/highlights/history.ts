import type { Change } from './highlight';

/** What was done to highlights and quotations, each as the change that takes it back, the last done last. */
export type History = { undo: readonly Change[]; redo: readonly Change[] };

export const NOTHING_DONE: History = { undo: [], redo: [] };

const MOST = 500; // Steps back; more than anybody does in one review.

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
 * Something was changed as somebody typed: letter after letter of one note, of one line of tags or of one reason is one
 * step back, whose `inverse` is the first letter's.
 */
export function typed({ undo, redo }: History, inverse: Change): History {
  const last = undo.at(-1);
  return last && isSameTyping(last, inverse) ? { undo, redo: [] } : done({ undo, redo }, inverse);
}

function isSameTyping(one: Change, other: Change): boolean {
  const [before, after] = [onlyOne(one), onlyOne(other)];
  return (
    before !== undefined && after !== undefined && before.rest === after.rest && before.all !== after.all
  );
}

/** The one thing a change is about, with and without what can be typed; undefined where it is about more. */
function onlyOne({ put, remove, quotes = [] }: Change): { all: string; rest: string } | undefined {
  const [thing, ...more] = [...put, ...quotes];
  if (!thing || more.length > 0 || remove.length > 0) return undefined;
  const rest = { ...thing, note: '', tags: [], review: thing.review?.status };
  return { all: JSON.stringify(thing), rest: JSON.stringify(rest) };
}
