import type { ArticleNode } from '@/lib/article/tree';
import { drawnStrings } from './drawn-text';

/** Offset in the article's text of the first words in sight; 0 where nothing is drawn. */
export function firstInSight(page: HTMLElement | null, content: readonly ArticleNode[]): number {
  const drawn = page ? drawnStrings(page, content) : [];
  const first = drawn.find(({ node }) => (node.parentElement?.getBoundingClientRect().bottom ?? 0) > 0);
  return first?.start ?? 0;
}
