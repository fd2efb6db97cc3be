import type { Focus } from '@/lib/browser/settings';
import { blockAt, lineAt, type Band } from './line-at';

/** What is to stay in the light at a height of the window: a line, that with its neighbours, or a paragraph. */
export function bandFor(focus: Exclude<Focus, 'none'>, page: Element, y: number): Band | undefined {
  if (focus === 'paragraph') return boxOf(blockAt(page, y));
  const line = lineAt(page, y);
  if (!line || focus === 'ruler') return line;
  const pitch = pitchOf(blockAt(page, y));
  return { top: line.top - pitch, bottom: line.bottom + pitch };
}

const boxOf = (block: HTMLElement | undefined): Band | undefined => block?.getBoundingClientRect();

/** From line to line, in CSS pixels. */
const pitchOf = (block: HTMLElement | undefined): number =>
  block ? Number.parseFloat(getComputedStyle(block).lineHeight) || 0 : 0;
