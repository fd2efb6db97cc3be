import type { Article } from '@/lib/article/article';
import type { ArticleNode } from '@/lib/article/tree';

/** More than any article shows; a page that claims more is a trap or a gallery of thousands. */
export const MOST_PICTURES = 100;

/** Addresses of the pictures an article shows, the lead picture first, each once. */
export function pictureUrls({ picture, content }: Pick<Article, 'picture' | 'content'>): string[] {
  const shown = [...(picture ? [picture.src] : []), ...sourcesIn(content)];
  return [...new Set(shown.filter(isWebAddress))].slice(0, MOST_PICTURES);
}

function* sourcesIn(nodes: readonly ArticleNode[]): Generator<string> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (node.tag === 'img' && node.src) yield node.src;
    yield* sourcesIn(node.children);
  }
}

const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
