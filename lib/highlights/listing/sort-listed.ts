import type { ReviewStatus } from '@/lib/review/review';
import type { ListedHighlight } from './listed-highlight';

/** What a list of highlights can be sorted by. */
export const LISTED_ORDERS = ['made', 'article', 'speaker', 'colour', 'status'] as const;
export type ListedOrder = (typeof LISTED_ORDERS)[number];

/**
 * Sorts highlights: by when they were made, the last first; by article, each in the order of its text; by speaker, by
 * colour or by status, those that have none last. What is alike stays in the order of making.
 */
export function sortListed(found: readonly ListedHighlight[], order: ListedOrder): ListedHighlight[] {
  const made = found.toSorted((a, b) => b.highlight.createdAt - a.highlight.createdAt);
  const compare = COMPARE[order];
  return compare ? made.toSorted(compare) : made;
}

type Compare = (a: ListedHighlight, b: ListedHighlight) => number;

const collator = new Intl.Collator();

const byArticle: Compare = (a, b) =>
  collator.compare(a.article.title, b.article.title) ||
  collator.compare(a.article.id, b.article.id) ||
  a.highlight.start - b.highlight.start;

const COMPARE: Record<ListedOrder, Compare | undefined> = {
  made: undefined,
  article: byArticle,
  speaker: (a, b) => {
    if (a.speaker === undefined || b.speaker === undefined) return Number(!a.speaker) - Number(!b.speaker);
    return collator.compare(a.speaker, b.speaker) || byArticle(a, b);
  },
  colour: (a, b) => a.highlight.colour - b.highlight.colour,
  status: (a, b) => rank(a) - rank(b),
};

/** What wants somebody's eye comes first. */
const RANKS = ['flagged', 'rejected', 'accepted'] as const satisfies readonly ReviewStatus[];

function rank({ highlight: { review } }: ListedHighlight): number {
  const at = RANKS.findIndex((status) => status === review?.status);
  return at < 0 ? RANKS.length : at;
}
