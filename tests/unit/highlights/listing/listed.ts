import type { Highlight } from '@/lib/highlights/highlight';
import type { ListedHighlight } from '@/lib/highlights/listing/listed-highlight';
import { aHighlight } from '@/tests/unit/highlights/made-up';
import { anArticle } from '@/tests/unit/library/rows';

/** A highlight of an article as lists show it. */
export function aListed(id: string, parts: Partial<Highlight> = {}, speaker?: string): ListedHighlight {
  const { content, text, receipt, doubts, ...article } = anArticle({ title: 'The Bridge' });
  return {
    highlight: aHighlight('The bridge opened.', 'bridge', { id, ...parts }),
    article: { ...article, id: 'article', savedAt: 0 },
    ...(speaker !== undefined && { speaker }),
  };
}

export const idsOf = (listed: readonly ListedHighlight[]): string =>
  listed.map(({ highlight }) => highlight.id).join('');
