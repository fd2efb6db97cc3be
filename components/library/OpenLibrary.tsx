import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { ArticleRow } from '@/lib/library/rows';
import type { Density, Listing } from './library-state';
import type { LibraryProps } from './LibraryView';
import { ListBar } from './ListBar';
import { ExportDialog } from './ExportDialog';
import { PurgeDialog } from './PurgeDialog';
import { SearchField } from './SearchField';
import { SelectionBar } from './SelectionBar';
import { TagDialog } from './TagDialog';
import { useLibraryKeys } from './use-library-keys';
import { VirtualList } from './VirtualList';
import styles from './OpenLibrary.module.css';

/** Height of a row in rem: picture, title, two lines and the facts; or one line. */
const ROW_HEIGHT: Record<Density, number> = { comfortable: 7, compact: 2.75 };

type Props = LibraryProps & {
  listing: Listing;
  field: { current: HTMLInputElement | null };
  onType: (typed: string) => void;
  onKeys: () => void;
};

/** The list with what stands above it, and the dialogs about what is selected. */
export function OpenLibrary(props: Props) {
  const { listing, field, route, density, selected, item, onType, onKeys, onSelect } = props;
  const say = useWords();
  const language = useLanguage();
  const [dialog, setDialog] = useState<{ for: 'tags' | 'purge' | 'export'; row?: ArticleRow | undefined }>();
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
            onExport={props.onExport && (() => setDialog({ for: 'export' }))}
            onSelectAll={props.onSelectAll}
            onClear={props.onClear}
          />
        ) : (
          <ListBar {...props} isCounted={listing.isAll} />
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
          title={counted(say, 'tag_title', dialog.row ? 1 : selected.size, language)}
          present={tagsOf(dialog.row, listing, selected)}
          known={listing.counts?.facets.tag.map(({ value }) => value) ?? []}
          onCancel={() => setDialog(undefined)}
          onDone={(tags) => {
            setDialog(undefined);
            props.onAct({ act: 'tag', ...tags }, dialog.row);
          }}
        />
      )}
      {dialog?.for === 'export' && (
        <ExportDialog
          count={selected.size}
          onCancel={() => setDialog(undefined)}
          onExport={(form) => {
            setDialog(undefined);
            props.onExport?.(form);
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

function NothingHere({ route, onRoute }: Props) {
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
