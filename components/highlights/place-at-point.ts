import type { DrawnString } from './drawn-text';

/** The offset in the article's text of the character at a point of the window, in CSS pixels. */
export function placeAtPoint(drawn: readonly DrawnString[], x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const string = drawn.find(({ node }) => node === caret?.offsetNode);
  return string && caret ? string.start + caret.offset : undefined;
}
