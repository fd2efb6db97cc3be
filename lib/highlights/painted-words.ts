import { COLOURS } from './highlight';
import type { PaintedWords } from './paint-page';

/**
 * Leaves the words to be painted for the script that will paint them, which takes no arguments itself. Sent to the page
 * as it stands here: it must not use anything from outside.
 */
export function leavePaintedWords(words: PaintedWords[]): void {
  Object.assign(globalThis, { pullquotePainted: words });
}

/** The words left by `leavePaintedWords`. */
export function paintedWords(): PaintedWords[] {
  const left: unknown = Reflect.get(globalThis, 'pullquotePainted');
  return Array.isArray(left) ? left.filter(isPainted) : [];
}

const isPainted = (words: unknown): words is PaintedWords =>
  typeof words === 'object' &&
  words !== null &&
  ['exact', 'prefix', 'suffix'].every((part) => typeof Reflect.get(words, part) === 'string') &&
  COLOURS.some((colour) => colour === Reflect.get(words, 'colour'));
