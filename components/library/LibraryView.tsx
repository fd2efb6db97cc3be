import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { KeySheet } from '@/components/controls/KeySheet';
import { Message } from '@/components/controls/Message';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords } from '@/components/words/words';
import type { Act } from '@/lib/library/acts';
import type { ArticleRow, ShelfRow } from '@/lib/library/rows';
import { EmptyLibrary } from './EmptyLibrary';
import type { ExportForm } from './ExportDialog';
import { LIBRARY_KEYS } from './library-keys';
import type { LibraryRoute } from './library-route';
import { usualOrder } from './library-route';
import type { BackupStanding, Density, Library, Listing, Reason } from './library-state';
import { OpenLibrary } from './OpenLibrary';
import { Sidebar } from './Sidebar';
import { UndoBar } from './UndoBar';
import styles from './LibraryView.module.css';

export type ItemProps = {
  row: ArticleRow;
  reason: Reason | undefined;
  density: Density;
  isSelected: boolean;
  onSelect: (isRange: boolean) => void;
};

export type LibraryProps = {
  library: Library;
  route: LibraryRoute;
  density: Density;
  shelves: readonly ShelfRow[];
  /** What the library takes on this machine, in bytes. */
  used?: number | undefined;
  /** How the last backup stands; undefined while that is not known. */
  backup?: BackupStanding | undefined;
  selected: ReadonlySet<string>;
  /** The browser has lost the library: what is there now is not all there was. */
  isLost?: boolean;
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
  onExport?: ((form: ExportForm) => void) | undefined;
  onUndo?: (() => void) | undefined;
  onForget: () => void;
};

/** The library in each of its states. */
export function LibraryView(props: LibraryProps) {
  const { library, route, shelves, used, backup, done, onRoute, onUndo, onForget } = props;
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
        backup={backup}
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
          <div class={styles['failed']}>
            <Message title={say('library_failed')} level={2}>
              <p>{say(REFUSAL_WORDS[library.problem])}</p>
            </Message>
          </div>
        )}
        {isEmpty && !props.isLost && <EmptyLibrary />}
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
  isAll: false,
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
