import { textOf } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';

/*
 * Nobody nests so deep on purpose. What a script answers is passed on by Chromium down to a depth of 100, and a level of
 * the tree is two there (an element, its children); what lies deeper would be lost.
 * https://source.chromium.org/chromium/chromium/src/+/main:content/renderer/v8_value_converter_impl.cc
 */
const DEEPEST = 45;

/** The same tree; what stands deeper than 45 levels is plain text. */
export function flatEnough(nodes: readonly ArticleNode[], left = DEEPEST): ArticleNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    return left > 1 ? { ...node, children: flatEnough(node.children, left - 1) } : textOf([node]);
  });
}
