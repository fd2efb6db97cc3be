import type { ArticleNode } from '@/lib/article/tree';

// So little is a line of a shell whose script draws the article later, or not at all.
const SHELL_TEXT = 250;
// A declared text that is no longer is a summary.
const LEAST_DECLARED = 1000;

/** The text a publisher declares, as paragraphs, where the page itself shows as good as none; else nothing. */
export function contentInstead(shown: string, declared: readonly string[] = []): ArticleNode[] {
  const length = declared.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (shown.length >= SHELL_TEXT || length < LEAST_DECLARED) return [];
  return declared.map((paragraph) => ({ tag: 'p', children: [paragraph] }));
}
