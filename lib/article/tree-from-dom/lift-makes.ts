import type { ArticleElement, ArticleNode } from '@/lib/article/tree';

/** Attribute of a copied page's element that holds the sign of its make. */
export const MAKE = 'data-pq-make';

/** The same content with makes only on its outermost blocks: each has the first of what stands in it. */
export function liftMakes(content: readonly ArticleNode[]): ArticleNode[] {
  return content.map((node) => {
    if (typeof node === 'string') return node;
    const make = firstMake(node);
    return make === undefined ? node : { ...withoutMake(node), make };
  });
}

function firstMake({ make, children }: ArticleElement): string | undefined {
  if (make !== undefined) return make;
  for (const child of children) {
    const inner = typeof child === 'string' ? undefined : firstMake(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function withoutMake({ make, ...node }: ArticleElement): ArticleElement {
  return {
    ...node,
    children: node.children.map((child) => (typeof child === 'string' ? child : withoutMake(child))),
  };
}
