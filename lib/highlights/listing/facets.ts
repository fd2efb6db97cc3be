import type { ListedHighlight } from './listed-highlight';

/** What a list of highlights can be narrowed by. */
export const FACETS = ['status', 'colour', 'tag', 'speaker', 'article', 'month'] as const;
export type Facet = (typeof FACETS)[number];

/** Of some facets the value that is wanted. */
export type Chosen = Partial<Record<Facet, string>>;

/** The status of what nobody has looked at. */
export const OPEN = 'open';

/** The values a highlight has of a facet: `2` of colour, `2026-11` of month, an article's id of article. */
export function valuesOf(facet: Facet, { highlight, article, speaker }: ListedHighlight): readonly string[] {
  switch (facet) {
    case 'status':
      return [highlight.review?.status ?? OPEN];
    case 'colour':
      return [String(highlight.colour)];
    case 'tag':
      return highlight.tags;
    case 'speaker':
      return speaker === undefined ? [] : [speaker];
    case 'article':
      return [article.id];
    case 'month':
      return [monthOf(highlight.createdAt)];
  }
}

/** Whether a highlight has all the values that are wanted; `except` is not asked about. */
export const isChosen = (listed: ListedHighlight, chosen: Chosen, except?: Facet): boolean =>
  FACETS.every((facet) => {
    const wanted = chosen[facet];
    return wanted === undefined || facet === except || valuesOf(facet, listed).includes(wanted);
  });

/** How many have each value of each facet, the most frequent first; the choice in a facet does not narrow itself. */
export function countFacets(
  found: readonly ListedHighlight[],
  chosen: Chosen,
): Record<Facet, [value: string, count: number][]> {
  const counts = { status: [], colour: [], tag: [], speaker: [], article: [], month: [] } satisfies Record<
    Facet,
    unknown[]
  >;
  return Object.assign(
    counts,
    Object.fromEntries(FACETS.map((facet) => [facet, counted(facet, found, chosen)])),
  );
}

function counted(facet: Facet, found: readonly ListedHighlight[], chosen: Chosen): [string, number][] {
  const counts = new Map<string, number>();
  for (const listed of found) {
    if (!isChosen(listed, chosen, facet)) continue;
    for (const value of valuesOf(facet, listed)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const byValue = facet === 'month' ? (a: string, b: string) => b.localeCompare(a) : () => 0;
  return [...counts].toSorted(([a, more], [b, fewer]) => byValue(a, b) || fewer - more || a.localeCompare(b));
}

/** In the reader's own zone, as the dates in the list are. */
function monthOf(moment: number): string {
  const date = new Date(moment);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
