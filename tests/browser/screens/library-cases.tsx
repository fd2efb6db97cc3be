import type { ComponentProps } from 'preact';
import { LibraryItem } from '@/components/library/LibraryItem';
import type { ItemPictures, Library, Listing } from '@/components/library/library-state';
import { LostNotice } from '@/components/library/LostNotice';
import { LibraryView } from '@/components/library/LibraryView';
import type { ArticleRow } from '@/lib/library/rows';
import type { Cases } from './case';
import { shelf } from './shelf';

type Props = ComponentProps<typeof LibraryView>;

const nothing = () => {};

const PICTURES: Record<string, ItemPictures> = {
  ferry: { wanted: 2, failed: 0, forbidden: 0 },
  seoul: { wanted: 0, failed: 3, forbidden: 3 },
  long: { wanted: 0, failed: 1, forbidden: 0 },
};

const item: Props['item'] = (props) => (
  <LibraryItem
    {...props}
    pictures={
      PICTURES[props.row.id] ?? { leadUrl: props.row.picture?.src, wanted: 0, failed: 0, forbidden: 0 }
    }
    address={`reader.html#${props.row.id}`}
    onAllowPictures={nothing}
    onFetchPictures={nothing}
  />
);

const COUNTS: Listing['counts'] = {
  places: { unread: 42, favourites: 9, archived: 1208, all: 1250, bin: 3 },
  facets: {
    tag: [
      { value: 'asia', count: 31 },
      { value: 'energy', count: 18 },
      { value: 'deep sea', count: 12 },
    ],
    outlet: [
      { value: 'Example Times', count: 20 },
      { value: 'The Harbour Post', count: 11 },
    ],
    author: [{ value: 'Ann Lee', count: 4 }],
    lang: [
      { value: 'en', count: 38 },
      { value: 'ar', count: 4 },
    ],
    year: [{ value: '2026', count: 40 }],
    minutes: [
      { value: '<5', count: 20 },
      { value: '5-10', count: 22 },
    ],
  },
};

/** A library that lists these rows. */
export const open = (rows: readonly ArticleRow[], more: Partial<Listing> = {}): Library => ({
  state: 'open',
  listing: {
    typed: '',
    total: rows.length,
    rowAt: (index) => rows[index],
    reasonAt: () => undefined,
    problems: [],
    isAll: true,
    unchecked: 0,
    behind: 0,
    counts: COUNTS,
    ...more,
  },
});

/** The library with something in it; every callback does nothing unless given. */
export const library = (state: Props['library'], props: Partial<Props> = {}) => (
  <LibraryView
    library={state}
    route={{ place: 'unread', typed: '', order: 'saved', isReversed: false }}
    density="comfortable"
    shelves={[{ id: 's', name: 'Kim on energy', query: 'speaker:kim tag:energy', createdAt: 0 }]}
    selected={new Set()}
    used={34_200_000}
    backup={{ last: Date.UTC(2026, 9, 3, 12), isDue: true }}
    item={item}
    onRoute={nothing}
    onRange={nothing}
    onDensity={nothing}
    onKeepShelf={nothing}
    onDropShelf={nothing}
    onSelect={nothing}
    onSelectAll={nothing}
    onClear={nothing}
    onAct={nothing}
    onPurge={nothing}
    onForget={nothing}
    {...props}
  />
);

const search = (typed: string): Partial<Props> => ({
  route: { place: 'all', typed, order: 'relevance', isReversed: false },
});

const reasonAt: Listing['reasonAt'] = (index) => ({
  title: index === 0 ? [{ start: 4, end: 11 }] : [],
  snippet: {
    text: 'The harbour, she said, had been there before anybody thought of a wall.',
    marks: [{ start: 4, end: 11 }],
    isCut: { before: index === 1, after: false },
  },
});

const half = shelf.map((row, index) => ({
  ...row,
  progress: [0.38, 0, 1][index] ?? 0,
  favourite: index === 1 ? (1 as const) : (0 as const),
  tags: index < 2 ? ['asia', 'energy'] : [],
  highlightCount: index === 0 ? 2 : 0,
}));

const NO_PLACES = { unread: 0, favourites: 0, archived: 0, all: 0, bin: 0 };
const NO_FACETS = { tag: [], outlet: [], author: [], lang: [], year: [], minutes: [] };

/** Every state of the library. */
export const libraryCases: Cases = {
  'library-opening': library({ state: 'opening' }),
  'library-full': library(open(half)),
  'library-compact': library(open(half), { density: 'compact' }),
  'library-search': library(open(half.slice(0, 3), { reasonAt }), search('harbour tag:asia')),
  'library-problem': library(
    open([], { problems: [{ why: 'unknown-state', part: 'is:green' }] }),
    search('harbour is:green'),
  ),
  'library-selected': library(open(half), { selected: new Set(['harbour', 'seoul']) }),
  'library-bin': library(open(half.slice(0, 2)), {
    route: { place: 'bin', typed: '', order: 'saved', isReversed: false },
    selected: new Set(['harbour']),
  }),
  'library-done': library(open(half.slice(1)), { done: '1 article is in the bin', onUndo: nothing }),
  'library-lost': (
    <>
      {library(open([], { counts: { places: NO_PLACES, facets: NO_FACETS } }), {
        used: 20_000,
        isLost: true,
      })}
      <LostNotice
        lost={{ state: 'offered', articles: 1250, madeAt: Date.UTC(2026, 10, 24, 9), hasFailed: true }}
        onPutBack={nothing}
        onBeginAnew={nothing}
      />
    </>
  ),
  'library-returning': (
    <>
      {library(open(half))}
      <LostNotice lost={{ state: 'returning', share: 0.4 }} onPutBack={nothing} onBeginAnew={nothing} />
    </>
  ),
  'library-nothing': library(open([])),
  'library-empty': library(open([], { counts: { places: NO_PLACES, facets: NO_FACETS } }), { used: 20_000 }),
  'library-failed': library({ state: 'failed', problem: 'newer-library' }),
};
