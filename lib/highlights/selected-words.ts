import { pageText } from './page-text';
import { selectorFor, type TextSelector } from './selector';

/** The words selected in a page, with what stands around them; null where none are. */
export function selectedWords(page: Document): TextSelector | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { text, stretchOf } = pageText(page);
  const stretch = stretchOf(selection.getRangeAt(0));
  return stretch && selectorFor(text, stretch);
}
