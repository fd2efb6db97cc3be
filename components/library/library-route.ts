import type { Place } from '@/lib/search/filter-catalogue';
import { ORDERS, type Order } from '@/lib/search/sort-slots';

/** What the library shows, as its address says; reloading the page or sharing the address shows the same. */
export type LibraryRoute = { place: Place; typed: string; order: Order; isReversed: boolean };

export const PLACES = ['unread', 'favourites', 'archived', 'all', 'bin'] as const satisfies readonly Place[];

/** Reads the library's address; what makes no sense in it is as if it were not there. */
export function routeOf(hash: string): LibraryRoute {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const typed = said.get('q') ?? '';
  return {
    place: PLACES.find((place) => place === said.get('in')) ?? 'unread',
    typed,
    order: ORDERS.find((order) => order === said.get('by')) ?? usualOrder(typed),
    isReversed: said.get('turned') === '1',
  };
}

export function hashOf({ place, typed, order, isReversed }: LibraryRoute): string {
  const said = new URLSearchParams();
  if (place !== 'unread') said.set('in', place);
  if (typed !== '') said.set('q', typed);
  if (order !== usualOrder(typed)) said.set('by', order);
  if (isReversed) said.set('turned', '1');
  return `#${said}`;
}

/** What a list is sorted by while the reader has not chosen: a search by how well it fits. */
export const usualOrder = (typed: string): Order => (typed.trim() === '' ? 'saved' : 'relevance');
