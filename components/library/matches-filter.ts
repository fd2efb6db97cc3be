import type { ArticleRow } from '@/lib/library/rows';

type Searched = Pick<ArticleRow, 'title' | 'outlet' | 'authors'>;

/** Whether every word of `filter` stands in the article's title, outlet or byline, whatever its accents and case. */
export function matchesFilter({ title, outlet, authors }: Searched, filter: string): boolean {
  const shown = folded([title, outlet, ...authors].join('\n'));
  return folded(filter)
    .split(/\s+/)
    .every((word) => shown.includes(word));
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
