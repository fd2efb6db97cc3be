import type { Attributes } from '@/lib/article/tree';

/** Attributes that are written on a copied page for the tree to take over, with a footnote's number. */
export const MARKS = { note: 'data-pq-note', noted: 'data-pq-noted', back: 'data-pq-back' } as const;

export type MarkName = keyof typeof MARKS;

/** The number of a mark on a copied page's element, as the tree has it. */
export function numberOf(element: Element, name: MarkName): Attributes {
  const number = Number.parseInt(element.getAttribute(MARKS[name]) ?? '', 10);
  return number > 0 ? { [name]: number } : {};
}
