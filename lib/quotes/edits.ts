import type { Edit } from './quote';

/** What the writer put into the words from `start` on or left out of them: square brackets, and dots. */
export function editsIn(words: string, start: number): Edit[] {
  return [...words.matchAll(EDIT)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    edit: /[\p{L}\p{N}]/u.test(found) ? 'put-in' : 'left-out',
  }));
}

// Nobody speaks in brackets or in dots. Longer brackets are no aside, but a mark that was never closed.
const EDIT = /\[[^[\]\n]{1,200}\]|\(\s?(?:…|\.{3}|\. \. \.)\s?\)|…|\.{3,}|\. \. \./g;
