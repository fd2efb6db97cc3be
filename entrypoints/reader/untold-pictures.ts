import type { Article } from '@/lib/article/article';
import type { ArticleNode } from '@/lib/article/tree';

/** Addresses of the pictures of an article whose page did not tell how large they are. */
export function untoldIn(article: Pick<Article, 'picture' | 'content'> | undefined): ReadonlySet<string> {
  if (!article) return NONE;
  const { picture, content } = article;
  return new Set([...(picture && !picture.width ? [picture.src] : []), ...untoldSources(content)]);
}

const NONE: ReadonlySet<string> = new Set();

function untoldSources(nodes: readonly ArticleNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.src && !node.width ? [node.src] : untoldSources(node.children);
  });
}
