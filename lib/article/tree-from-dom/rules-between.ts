import type { ArticleNode } from '@/lib/article/tree';

/** Content with rules (`hr`) only between two parts: none at the ends, and one where several stood around what was left out. */
export function rulesBetween(content: readonly ArticleNode[]): ArticleNode[] {
  const kept = content.filter((node, at) => !isRule(node) || (at > 0 && !isRule(content[at - 1])));
  if (isRule(kept[0])) kept.shift();
  if (isRule(kept.at(-1))) kept.pop();
  return kept;
}

const isRule = (node: ArticleNode | undefined): boolean => typeof node === 'object' && node.tag === 'hr';
