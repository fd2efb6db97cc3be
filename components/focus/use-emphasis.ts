import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { beginnings } from './beginnings';
import './emphasis.css';

const EMPHASIS = 'pullquote-emphasis';

/** Sets the beginnings of words off from the rest of them, without touching the text. */
export function useEmphasis(page: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    const text = page.current?.querySelector('[data-text]');
    if (!isOn || !text) return undefined;
    const paint = () => CSS.highlights.set(EMPHASIS, new Highlight(...rangesIn(text)));
    const watching = new MutationObserver(paint);
    watching.observe(text, { childList: true, characterData: true, subtree: true });
    paint();
    return () => {
      watching.disconnect();
      CSS.highlights.delete(EMPHASIS);
    };
  }, [page, isOn]);
}

/** Static ones: nobody has to follow thousands of them through every change. */
function rangesIn(text: Element): StaticRange[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const ranges: StaticRange[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    for (const { start, end } of beginnings(node.nodeValue ?? ''))
      ranges.push(
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
      );
  }
  return ranges;
}
