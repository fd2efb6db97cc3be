import { placeStrings } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';
import type { Span } from './quote';

/** Where the outermost `blockquote`s of an article stand in its text. */
export function blockSpans(content: readonly ArticleNode[]): Span[] {
  if (!holdsBlock(content)) return [];
  const strings = placeStrings(content).strings.values();
  const spans: Span[] = [];
  const walk = (nodes: readonly ArticleNode[], block: Span | undefined) => {
    for (const node of nodes) {
      if (typeof node !== 'string') {
        const begun = node.tag === 'blockquote' && !block ? { start: Infinity, end: -1 } : undefined;
        walk(node.children, begun ?? block);
        if (begun && begun.end > begun.start) spans.push(begun);
      } else {
        const placed = strings.next().value;
        if (!block || !placed || placed.start < 0 || !placed.value.trim()) continue;
        block.start = Math.min(block.start, placed.start);
        block.end = placed.start + placed.value.length;
      }
    }
  };
  walk(content, undefined);
  return spans;
}

const holdsBlock = (nodes: readonly ArticleNode[]): boolean =>
  nodes.some((node) => typeof node !== 'string' && (node.tag === 'blockquote' || holdsBlock(node.children)));
