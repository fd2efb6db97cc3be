import type { ArticleElement, ArticleNode } from '@/lib/article/tree';

/** A heading of the text: the number of its block, how deep it stands below the first kind, and its words. */
export type Heading = { block: number; depth: number; words: string };

/** The headings an article is divided by; none where one alone would divide nothing. */
export function headingsOf(content: readonly ArticleNode[]): Heading[] {
  const headings = content.flatMap((node, block) =>
    typeof node !== 'string' && /^h[2-6]$/.test(node.tag)
      ? [{ block, level: Number(node.tag.slice(1)), words: wordsOf(node).trim() }]
      : [],
  );
  const top = Math.min(...headings.map(({ level }) => level));
  const told = headings.filter(({ words }) => words !== '');
  return told.length < 2 ? [] : told.map(({ block, level, words }) => ({ block, depth: level - top, words }));
}

const wordsOf = ({ children }: ArticleElement): string =>
  children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
