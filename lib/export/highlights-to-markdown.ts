import type { Exported } from './exported';
import { toMarkdown } from './to-markdown';

/** The highlights of an article with their notes as Markdown, below what is known of it; without its text. */
export function highlightsToMarkdown(exported: Exported): string {
  const { standfirst, picture, ...article } = exported.article;
  return toMarkdown({ ...exported, article: { ...article, content: [] }, quotes: [] }, () => undefined);
}
