import type { ComponentProps } from 'preact';
import { LibraryItem } from '@/components/library/LibraryItem';
import type { ItemPictures } from '@/components/library/library-state';
import { LibraryView } from '@/components/library/LibraryView';
import type { Cases } from './case';
import { NOW, shelf } from './shelf';

type Props = ComponentProps<typeof LibraryView>;

const nothing = () => {};

const PICTURES: Record<string, ItemPictures> = {
  ferry: { wanted: 2, failed: 0, forbidden: 0 },
  seoul: { wanted: 0, failed: 3, forbidden: 3 },
  long: { wanted: 0, failed: 1, forbidden: 0 },
};

const item: Props['item'] = (row) => (
  <LibraryItem
    row={row}
    pictures={PICTURES[row.id] ?? { leadUrl: row.picture?.src, wanted: 0, failed: 0, forbidden: 0 }}
    address={`reader.html#${row.id}`}
    onRemove={nothing}
    onAllowPictures={nothing}
    onFetchPictures={nothing}
  />
);

/** The library with something in it; every callback does nothing unless given. */
export const library = (state: Props['library'], props: Partial<Props> = {}) => (
  <LibraryView
    library={state}
    today={NOW}
    used={34_200_000}
    item={item}
    onRemove={nothing}
    onUndo={nothing}
    onForget={nothing}
    {...props}
  />
);

/** Every state of the library. */
export const libraryCases: Cases = {
  'library-opening': library({ state: 'opening' }),
  'library-full': library({ state: 'open', rows: shelf }),
  'library-removed': library({ state: 'open', rows: shelf.slice(1) }, { removed: shelf[0] }),
  'library-empty': library({ state: 'open', rows: [] }, { used: 20_000 }),
  'library-failed': library({ state: 'failed', problem: 'newer-library' }),
};
