import { EMBED_KINDS, type Attributes } from '@/lib/article/tree';

/** Attribute of a copied page's figure or quotation that says what it shows of another page. */
export const EMBED = 'data-pq-embed';

/** What an element shows of another page, as the tree has it. */
export function embedOf(element: Element): Attributes {
  const kind = EMBED_KINDS.find((known) => known === element.getAttribute(EMBED));
  return kind ? { embed: kind } : {};
}
