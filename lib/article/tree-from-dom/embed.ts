import { EMBED_KINDS, type Attributes } from '@/lib/article/tree';

/** Attribute of a copied page's figure that says what it shows of another page. */
export const EMBED = 'data-pq-embed';

/** What a figure shows of another page, as the tree has it. */
export function embedOf(figure: Element): Attributes {
  const kind = EMBED_KINDS.find((known) => known === figure.getAttribute(EMBED));
  return kind ? { embed: kind } : {};
}
