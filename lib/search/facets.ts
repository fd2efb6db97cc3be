import { ALIVE, ARCHIVED, BINNED, FAVOURITE, type Catalogue } from './catalogue';
import { dateOf, minutesOf, type Place } from './filter-catalogue';

/** A value and how many of the found articles have it; a click on it narrows the search. */
export type Facet = { value: string; count: number };

/** The commonest values among the found articles, the commonest first. */
export type Facets = Record<'tag' | 'outlet' | 'author' | 'lang' | 'year' | 'minutes', Facet[]>;

const MOST_FACETS = 12;

/** Reading times as the query writes them. */
const MINUTES: [value: string, least: number][] = [
  ['<5', 0],
  ['5-10', 5],
  ['11-20', 11],
  ['>20', 21],
];

/** Counts what the articles in `slots` have in common. */
export function facetsOf(catalogue: Catalogue, slots: Uint32Array): Facets {
  const { names } = catalogue;
  const [tags, outlets, authors, langs] = [0, 1, 2, 3].map(() => new Uint32Array(names.list.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const years = new Map<string, number>();
  const minutes = new Map<string, number>();
  const { tagLists, authorLists } = catalogue;
  const count = (counts: Uint32Array, name: number) => void (counts[name] = (counts[name] ?? 0) + 1);
  const add = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  const yearOf = yearReader();
  for (const slot of slots) {
    for (const tag of tagLists.at(catalogue.tags[slot] ?? -1)) count(tags, tag);
    for (const author of authorLists.at(catalogue.authors[slot] ?? -1)) count(authors, author);
    count(outlets, catalogue.outlet[slot] ?? 0);
    count(langs, catalogue.lang[slot] ?? 0);
    add(years, yearOf(dateOf(catalogue, slot)));
    add(minutes, stretchOf(minutesOf(catalogue, slot)));
  }
  const named = (counts: Uint32Array) => commonest(Array.from(counts, (n, name) => [names.nameOf(name), n]));
  return {
    tag: named(tags),
    outlet: named(outlets),
    author: named(authors),
    lang: named(langs),
    year: commonest([...years]).toSorted((a, b) => Number(b.value) - Number(a.value)),
    minutes: MINUTES.map(([value]) => ({ value, count: minutes.get(value) ?? 0 })),
  };
}

/** How many articles are in each part of the library. */
export function countPlaces({ flags, length }: Catalogue): Record<Place, number> {
  const counts: Record<Place, number> = { all: 0, unread: 0, archived: 0, favourites: 0, bin: 0 };
  for (let slot = 0; slot < length; slot++) {
    const flag = flags[slot] ?? 0;
    if ((flag & ALIVE) === 0) continue;
    if ((flag & BINNED) !== 0) {
      counts.bin += 1;
      continue;
    }
    counts.all += 1;
    counts[(flag & ARCHIVED) === 0 ? 'unread' : 'archived'] += 1;
    if ((flag & FAVOURITE) !== 0) counts.favourites += 1;
  }
  return counts;
}

/** Reads years off moments that mostly lie in the same few: taking a date apart takes long. */
function yearReader(): (moment: number) => string {
  let [from, to, year] = [0, 0, ''];
  return (moment) => {
    if (moment >= from && moment < to) return year;
    const number = new Date(moment).getFullYear();
    [from, to] = [new Date(number, 0).getTime(), new Date(number + 1, 0).getTime()];
    return (year = String(number));
  };
}

const stretchOf = (minutes: number): string =>
  MINUTES.findLast(([, least]) => minutes >= least)?.[0] ?? MINUTES[0]?.[0] ?? '';

const commonest = (counts: [string, number][]): Facet[] =>
  counts
    .filter(([value, count]) => value !== '' && count > 0)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_FACETS)
    .map(([value, count]) => ({ value, count }));
