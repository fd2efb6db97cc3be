import { Keyboard, Search } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/controls/IconButton';
import { useKey } from '@/components/controls/own-keys';
import { Icon } from '@/components/icons/Icon';
import bar from '@/components/library/ListBar.module.css';
import top from '@/components/library/OpenLibrary.module.css';
import search from '@/components/library/SearchField.module.css';
import { TagDialog } from '@/components/library/TagDialog';
import { VirtualList } from '@/components/library/VirtualList';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';
import type { ListedHighlight } from '@/lib/highlights/listing/listed-highlight';
import { LISTED_ORDERS, type ListedOrder } from '@/lib/highlights/listing/sort-listed';
import type { AllHighlightsProps } from './AllHighlightsView';
import { HighlightRow } from './HighlightRow';
import { HighlightsBar } from './HighlightsBar';
import { HighlightsExportDialog } from './HighlightsExportDialog';
import { useHighlightsKeys } from './use-highlights-keys';

type Props = AllHighlightsProps & {
  all: readonly ListedHighlight[];
  shown: readonly ListedHighlight[];
  onKeys: () => void;
};

const ROW_HEIGHT = 6.25; // Two lines of words, one of a note, one of facts; in rem.

const ORDER_WORDS: Record<ListedOrder, Word> = {
  made: 'sort_made',
  article: 'facet_article',
  speaker: 'facet_speaker',
  colour: 'facet_colour',
  status: 'facet_status',
};

/** The list with what stands above it, and the dialogs about what is selected. */
export function OpenHighlights(props: Props) {
  const { all, shown, route, names, selected, addressOf, onSelected, onRoute, onAct, onExport } = props;
  const say = useWords();
  const language = useLanguage();
  const [dialog, setDialog] = useState<{ for: 'tags' | 'export'; on: readonly ListedHighlight[] }>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [last] = useState<{ index?: number }>(() => ({}));
  const those = (only: ListedHighlight | undefined) =>
    only ? [only] : all.filter(({ highlight }) => selected.has(highlight.id));
  const select = (index: number, isRange: boolean) => {
    const from = isRange ? (last.index ?? index) : index;
    const ids = shown
      .slice(Math.min(from, index), Math.max(from, index) + 1)
      .map(({ highlight }) => highlight.id);
    Object.assign(last, { index });
    const [only] = ids;
    const isGoing = !isRange && only !== undefined && selected.has(only);
    onSelected(new Set(isGoing ? [...selected].filter((id) => id !== only) : [...selected, ...ids]));
  };
  const selectAll = () => onSelected(new Set(shown.map(({ highlight }) => highlight.id)));
  const clear = () => onSelected(new Set());
  const searchKey = useKey('/');
  const current = useHighlightsKeys({
    list,
    shown,
    selected,
    onSearch: () => field.current?.focus(),
    onSelect: select,
    onSelectAll: selectAll,
    onClear: clear,
    onAct: (act, only) => onAct(act, those(only)),
    onTag: (only) => setDialog({ for: 'tags', on: those(only) }),
    onExport: (only) => setDialog({ for: 'export', on: those(only) }),
    onUndo: props.onUndo,
    onKeys: props.onKeys,
  });
  return (
    <>
      <div class={top['top']}>
        <search class={search['search']}>
          <div class={search['field']}>
            <Icon of={Search} size={16} />
            <input
              ref={field}
              type="search"
              value={route.typed}
              placeholder={say('search_highlights')}
              aria-label={say('search_highlights')}
              aria-keyshortcuts={searchKey}
              spellcheck={false}
              onInput={({ currentTarget }) => onRoute({ typed: currentTarget.value })}
              onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
            />
            {searchKey !== undefined && <kbd aria-hidden="true">{searchKey}</kbd>}
          </div>
        </search>
        {selected.size > 0 ? (
          <HighlightsBar
            selected={selected.size}
            total={shown.length}
            names={names}
            onAct={(act) => onAct(act, those(undefined))}
            onTag={() => setDialog({ for: 'tags', on: those(undefined) })}
            onExport={() => setDialog({ for: 'export', on: those(undefined) })}
            onSelectAll={selectAll}
            onClear={clear}
          />
        ) : (
          <div class={bar['bar']}>
            <output class={bar['found']}>{counted(say, 'highlights', shown.length, language)}</output>
            <span class={bar['room']} />
            <label class={bar['sort']}>
              <span>{say('sort')}</span>
              <select
                value={route.order}
                onChange={({ currentTarget }) =>
                  onRoute({ order: LISTED_ORDERS.find((each) => each === currentTarget.value) ?? 'made' })
                }
              >
                {LISTED_ORDERS.map((each) => (
                  <option key={each} value={each}>
                    {say(ORDER_WORDS[each])}
                  </option>
                ))}
              </select>
            </label>
            <IconButton icon={Keyboard} label={say('keys')} shortcut="?" onClick={props.onKeys} />
          </div>
        )}
      </div>
      {shown.length === 0 && (
        <div class={top['none']}>
          <output>{say('highlights_not_found')}</output>
        </div>
      )}
      <div ref={list}>
        <VirtualList
          label={say('highlights_all')}
          total={shown.length}
          rowHeight={ROW_HEIGHT}
          current={current}
          onRange={IGNORED}
          row={(index) => {
            const listed = shown[index];
            return (
              listed && (
                <HighlightRow
                  listed={listed}
                  names={names}
                  address={addressOf(listed)}
                  isSelected={selected.has(listed.highlight.id)}
                  onSelect={(isRange) => select(index, isRange)}
                />
              )
            );
          }}
        />
      </div>
      {dialog?.for === 'tags' && (
        <TagDialog
          title={counted(say, 'highlights_tag_title', dialog.on.length, language)}
          present={[...new Set(dialog.on.flatMap(({ highlight }) => highlight.tags))].slice(0, 30)}
          known={[...new Set(all.flatMap(({ highlight }) => highlight.tags))]}
          onCancel={() => setDialog(undefined)}
          onDone={(tags) => {
            setDialog(undefined);
            onAct({ act: 'tag', ...tags }, dialog.on);
          }}
        />
      )}
      {dialog?.for === 'export' && (
        <HighlightsExportDialog
          count={dialog.on.length}
          onCancel={() => setDialog(undefined)}
          onExport={(format) => {
            setDialog(undefined);
            onExport(format, dialog.on);
          }}
        />
      )}
    </>
  );
}

// All rows are here already.
const IGNORED = () => undefined;
