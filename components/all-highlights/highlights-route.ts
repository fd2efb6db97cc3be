import { FACETS, type Chosen } from '@/lib/highlights/listing/facets';
import { LISTED_ORDERS, type ListedOrder } from '@/lib/highlights/listing/sort-listed';

/** What the page of all highlights shows, as its address says; reloading it or sharing the address shows the same. */
export type HighlightsRoute = { typed: string; chosen: Chosen; order: ListedOrder };

/** Reads the page's address; what makes no sense in it is as if it were not there. */
export function highlightsRoute(hash: string): HighlightsRoute {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const chosen: Chosen = {};
  for (const facet of FACETS) {
    const value = said.get(facet);
    if (value) chosen[facet] = value;
  }
  const order = LISTED_ORDERS.find((each) => each === said.get('by')) ?? 'made';
  return { typed: said.get('q') ?? '', chosen, order };
}

export function highlightsHash({ typed, chosen, order }: HighlightsRoute): string {
  const said = new URLSearchParams(typed === '' ? {} : { q: typed });
  for (const facet of FACETS) {
    const value = chosen[facet];
    if (value !== undefined) said.set(facet, value);
  }
  if (order !== 'made') said.set('by', order);
  return `#${said}`;
}
