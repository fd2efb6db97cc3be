import type { ArticleNode, Tag } from '@/lib/article/tree';

const HEADINGS: readonly Tag[] = ['h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * The same content with its headings one under the other from `h2` on, no level left out: themes choose them by their
 * looks, people who move by headings need their order (WCAG 2.2, technique G141).
 */
export function inHeadingOrder(content: readonly ArticleNode[]): ArticleNode[] {
  /** Levels, as the page has them, of the headings that the next one may stand under. */
  const above: number[] = [];
  const visit = (node: ArticleNode): ArticleNode => {
    if (typeof node === 'string') return node;
    const level = HEADINGS.indexOf(node.tag);
    if (level < 0) return { ...node, children: node.children.map(visit) };
    while ((above.at(-1) ?? -1) >= level) above.pop();
    const tag = HEADINGS[above.length] ?? node.tag;
    above.push(level);
    return { ...node, tag };
  };
  return content.map(visit);
}
