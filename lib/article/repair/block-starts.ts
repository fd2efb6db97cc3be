import { placeStrings } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';

/** Where the text of each outermost block begins; one without text is where the next begins, or at the end. */
export function blockStarts(content: readonly ArticleNode[]): number[] {
  const { text, strings } = placeStrings(content);
  const starts: number[] = [];
  let at = 0;
  for (const block of content) {
    const own = strings.slice(at, (at += stringsIn(block)));
    starts.push(own.find(({ start, value }) => start >= 0 && value)?.start ?? -1);
  }
  let next = text.length;
  for (let block = starts.length - 1; block >= 0; block--) {
    if (starts[block] === -1) starts[block] = next;
    next = starts[block] ?? next;
  }
  return starts;
}

function stringsIn(node: ArticleNode): number {
  return typeof node === 'string' ? 1 : node.children.reduce((sum, child) => sum + stringsIn(child), 0);
}
