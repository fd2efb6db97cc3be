import { reviewLine } from '@/lib/review/review-line';
import type { Exported } from './exported';

/** The highlights of an article with their notes as plain text, with where they were read. */
export function highlightsToText({ article, highlights, links }: Exported): string {
  const { title, outlet, published, canonicalUrl } = article;
  const source = [title, outlet, published?.slice(0, 10)].filter(Boolean).join(', ');
  const marked = highlights.map(({ id, exact, note, tags, review }) =>
    [exact, note, review && reviewLine(review), tags.map((tag) => `#${tag}`).join(' '), links?.get(id)]
      .filter(Boolean)
      .join('\n'),
  );
  return `${[`${source}\n${canonicalUrl}`, ...marked].join('\n\n')}\n`;
}
