import type { ArticleElement, ArticleNode } from '@/lib/article/tree';

/** The blocks of each footnote of an article, by its number. */
export function notesIn(content: readonly ArticleNode[]): Map<number, ArticleElement[]> {
  const notes = new Map<number, ArticleElement[]>();
  const walk = (nodes: readonly ArticleNode[]) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      if (node.noted === undefined) walk(node.children);
      else notes.set(node.noted, [...(notes.get(node.noted) ?? []), node]);
    }
  };
  walk(content);
  return notes;
}

/** What a note says, without the links back to its mark: an item is its content, whatever stands in it. */
export function wordsOfNote(blocks: readonly ArticleElement[]): ArticleNode[] {
  return blocks.flatMap((block): ArticleNode[] => {
    const { noted: _number, ...node } = block;
    const children = withoutBack(node.children);
    return ITEMS.has(node.tag) ? children : [{ ...node, children }];
  });
}

const ITEMS = new Set(['li', 'dd', 'td']);

const withoutBack = (nodes: readonly ArticleNode[]): ArticleNode[] =>
  nodes.flatMap((node): ArticleNode[] => {
    if (typeof node === 'string') return [node];
    return node.back === undefined ? [{ ...node, children: withoutBack(node.children) }] : [];
  });
