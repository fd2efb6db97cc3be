import type { ArticleRow } from '@/lib/library/rows';
import { parseQuery } from '@/lib/search/parse-query';
import { marksIn } from '@/lib/search/snippet';
import { soughtIn } from '@/lib/search/sought';
import { Finder, type Reason } from './finder';

/** An article that fits what is being typed, and where its title does. */
export type Suggested = { row: ArticleRow; title: Reason['title'] };

/** Opens the library for somebody who types where there is no list: the best articles for it, or else the newest. */
export function openSuggesting(): (typed: string, most: number) => Promise<Suggested[]> {
  const opening = Finder.visit();
  return async (typed, most) => {
    const finder = await opening;
    const order = typed.trim() === '' ? 'saved' : 'relevance';
    const { first } = await finder.find({ place: 'all', typed, order, isReversed: false, isThorough: false });
    const sought = soughtIn(parseQuery(typed));
    return first.slice(0, most).map((row) => ({ row, title: marksIn(row.title, sought) }));
  };
}
