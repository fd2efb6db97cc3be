import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { KeySheet } from '@/components/controls/KeySheet';
import { Message } from '@/components/controls/Message';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords } from '@/components/words/words';
import type { Act } from '@/lib/library/acts';
import type { ArticleRow, ShelfRow } from '@/lib/library/rows';
import { EmptyLibrary } from './EmptyLibrary';
import { LIBRARY_KEYS } from './library-keys';
import type { LibraryRoute } from './library-route';
import { usualOrder } from './library-route';
import type { Density, Library, Listing, Reason } from './library-state';
import { ListBar } from './ListBar';
import { PurgeDialog } from './PurgeDialog';
import { SearchField } from './SearchField';
import { SelectionBar } from './SelectionBar';
import { Sidebar } from './Sidebar';
import { TagDialog } from './TagDialog';
import { UndoBar } from './UndoBar';
import { useLibraryKeys } from './use-library-keys';
import { VirtualList } from './VirtualList';
import styles from './LibraryView.module.css';

/** Height of a row in rem: picture, title, two lines and the facts; or one line. */
const ROW_HEIGHT: Record<Density, number> = { comfortable: 7, compact: 2.75 };

export type ItemProps = {
  row: ArticleRow;
  reason: Reason | undefined;
  density: Density;
  isSelected: boolean;
  onSelect: (isRange: boolean) => void;
};

type Props = {
  library: Library;
  route: LibraryRoute;
  density: Density;
  shelves: readonly ShelfRow[];
  /** What the library takes on this machine, in bytes. */
  used?: number | undefined;
  selected: ReadonlySet<string>;
  /** What was done last, in words; it can be undone while `onUndo` is there. */
  done?: string | undefined;
  /** Draws one article: the screen knows its pictures. */
  item: (props: ItemProps) => ComponentChild;
  onRoute: (change: Partial<LibraryRoute>) => void;
  onRange: (from: number, to: number) => void;
  onDensity: (density: Density) => void;
  onKeepShelf: (name: string) => void;
  onDropShelf: (id: string) => void;
  onSelect: (index: number, isRange: boolean) => void;
  onSelectAll: () => void;
  onClear: () => void;
  /** Does something to the selected articles, or to `row` where none is selected. */
  onAct: (act: Act, row?: ArticleRow) => void;
  onPurge: () => void;
  onExport?: (() => void) | undefined;
  onUndo?: (() => void) | undefined;
  onForget: () => void;
};

/** The library in each of its states. */
export function LibraryView(props: Props) {
  const { library, route, shelves, used, done, onRoute, onUndo, onForget } = props;
  const say = useWords();
  const field = useRef<HTMLInputElement>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  const listing = listingOf(library);
  const isEmpty = listing?.counts && listing.counts.places.all + listing.counts.places.bin === 0;
  // What was chosen to sort by stays; a search that has just begun is sorted by how well it fits.
  const type = (typed: string) =>
    onRoute({ typed, ...(usualOrder(typed) !== usualOrder(route.typed) && { order: usualOrder(typed) }) });
  return (
    <div class={styles['page']}>
      <Sidebar
        route={route}
        counts={listing?.counts}
        shelves={shelves}
        used={used}
        onType={type}
        onDropShelf={props.onDropShelf}
      />
      <main
        class={styles['main']}
        aria-busy={library.state === 'opening'}
        data-shown={listing?.typed}
        data-total={listing?.total}
        data-behind={listing?.behind}
      >
        <h2 class="unseen">{say('article_list')}</h2>
        {library.state === 'failed' && (
          <Message title={say('library_failed')} level={2}>
            <p>{say(REFUSAL_WORDS[library.problem])}</p>
          </Message>
        )}
        {isEmpty && <EmptyLibrary />}
        {listing && !isEmpty && (
          <OpenLibrary
            {...props}
            listing={listing}
            field={field}
            onType={type}
            onKeys={() => sheet.current?.showModal()}
          />
        )}
      </main>
      {done && <UndoBar words={done} onUndo={onUndo} onClose={onForget} />}
      <KeySheet sheet={sheet} lines={LIBRARY_KEYS} onClose={() => sheet.current?.close()} />
    </div>
  );
}

/** While the library opens, one can already type. */
const OPENING: Listing = {
  typed: undefined,
  total: 0,
  rowAt: () => undefined,
  reasonAt: () => undefined,
  problems: [],
  unchecked: 0,
  behind: 0,
};

function listingOf(library: Library): Listing | undefined {
  if (library.state === 'failed') return undefined;
  return library.state === 'open' ? library.listing : OPENING;
}

type OpenProps = Props & {
  listing: Listing;
  field: { current: HTMLInputElement | null };
  onType: (typed: string) => void;
  onKeys: () => void;
};

function OpenLibrary(props: OpenProps) {
  const { listing, field, route, density, selected, item, onType, onKeys, onSelect } = props;
  const say = useWords();
  const [dialog, setDialog] = useState<{ for: 'tags' | 'purge'; row?: ArticleRow | undefined }>();
  const list = useRef<HTMLDivElement>(null);
  const current = useLibraryKeys({
    ...props,
    list,
    onSearch: () => field.current?.focus(),
    onTag: (row) => setDialog({ for: 'tags', row }),
    onKeys,
  });
  const { total } = listing;
  return (
    <>
      <div class={styles['top']}>
        <SearchField field={field} typed={route.typed} problems={listing.problems} onType={onType} />
        {selected.size > 0 ? (
          <SelectionBar
            selected={selected.size}
            total={total}
            place={route.place}
            onAct={props.onAct}
            onTag={() => setDialog({ for: 'tags' })}
            onPurge={() => setDialog({ for: 'purge' })}
            onExport={props.onExport}
            onSelectAll={props.onSelectAll}
            onClear={props.onClear}
          />
        ) : (
          <ListBar {...props} />
        )}
      </div>
      {total === 0 && props.library.state === 'open' && <NothingHere {...props} />}
      <div ref={list}>
        <VirtualList
          label={say('article_list')}
          total={total}
          rowHeight={ROW_HEIGHT[density]}
          current={current}
          onRange={props.onRange}
          row={(index) => {
            const row = listing.rowAt(index);
            const reason = listing.reasonAt(index);
            const isSelected = row !== undefined && selected.has(row.id);
            return row ? (
              item({ row, reason, density, isSelected, onSelect: (isRange) => onSelect(index, isRange) })
            ) : (
              <div class={styles['coming']} aria-hidden="true" />
            );
          }}
        />
      </div>
      {dialog?.for === 'tags' && (
        <TagDialog
          count={dialog.row ? 1 : selected.size}
          present={tagsOf(dialog.row, listing, selected)}
          known={listing.counts?.facets.tag.map(({ value }) => value) ?? []}
          onCancel={() => setDialog(undefined)}
          onDone={(tags) => {
            setDialog(undefined);
            props.onAct({ act: 'tag', ...tags }, dialog.row);
          }}
        />
      )}
      {dialog?.for === 'purge' && (
        <PurgeDialog
          count={selected.size}
          onCancel={() => setDialog(undefined)}
          onPurge={() => {
            setDialog(undefined);
            props.onPurge();
          }}
        />
      )}
    </>
  );
}

function NothingHere({ route, onRoute }: OpenProps) {
  const say = useWords();
  const isSearch = route.typed.trim() !== '';
  return (
    <div class={styles['none']}>
      <output>
        {isSearch
          ? say('nothing_found', route.typed.trim())
          : say(route.place === 'bin' ? 'nothing_in_bin' : 'nothing_here')}
      </output>
      {isSearch && route.place !== 'all' && (
        <Button onClick={() => onRoute({ place: 'all' })}>{say('search_elsewhere')}</Button>
      )}
    </div>
  );
}

/** Tags of one article, or of those selected that are in sight. */
function tagsOf(
  row: ArticleRow | undefined,
  { total, rowAt }: Listing,
  selected: ReadonlySet<string>,
): string[] {
  const inSight = Array.from({ length: Math.min(total, 200) }, (_, index) => rowAt(index));
  const rows = row ? [row] : inSight.filter((each) => each && selected.has(each.id));
  return [...new Set(rows.flatMap((each) => each?.tags ?? []))].slice(0, 30);
}
