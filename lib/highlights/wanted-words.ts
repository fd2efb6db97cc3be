import type { TextSelector } from './selector';

/**
 * Leaves the words to be shown for the script that will show them, which takes no arguments itself. Runs in our own
 * world of the page, so the page sees nothing of it. Sent to the page as it stands here: it must not use anything
 * from outside.
 */
export function leaveWords(words: TextSelector): void {
  Object.assign(globalThis, { pullquoteWanted: words });
}

/** The words left by `leaveWords`. */
export function wantedWords(): TextSelector | undefined {
  const left: unknown = Reflect.get(globalThis, 'pullquoteWanted');
  return isSelector(left) ? left : undefined;
}

const isSelector = (left: unknown): left is TextSelector =>
  typeof left === 'object' &&
  left !== null &&
  ['exact', 'prefix', 'suffix'].every((part) => typeof Reflect.get(left, part) === 'string');
