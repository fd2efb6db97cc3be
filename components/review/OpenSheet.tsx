import { Keyboard } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/controls/IconButton';
import { KeySheet } from '@/components/controls/KeySheet';
import type { Highlighting } from '@/components/highlights/highlighting';
import { useListedQuotes } from '@/components/quotes/use-listed-quotes';
import { useWords } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import { isShown, progressOf, sheetItems, speakersIn, type SheetFilter } from '@/lib/review/sheet';
import type { Reviewing } from './reviewing';
import { SHEET_KEYS } from './sheet-keys';
import { SheetFilters } from './SheetFilters';
import { SheetRow } from './SheetRow';
import { SpeakerDialog } from './SpeakerDialog';
import { useSheetKeys } from './use-sheet-keys';
import styles from './ReviewSheet.module.css';

export type OpenSheetProps = {
  article: Article;
  quotes: readonly ReviewedQuote[];
  highlighting: Highlighting;
  reviewing: Reviewing;
  /** Where the reader shows the article, at a quotation or highlight. */
  addressOf: (at?: string) => string;
  onBack: () => void;
};

/** Everything of an article there is to review, one under the other, with how far the reviewer has come. */
export function OpenSheet({ article, quotes, highlighting, reviewing, addressOf, onBack }: OpenSheetProps) {
  const say = useWords();
  const { placed, names } = highlighting;
  const inText = useListedQuotes(quotes, article);
  const items = useMemo(() => sheetItems(inText.listed, placed), [inText, placed]);
  const [filter, setFilter] = useState<SheetFilter>({});
  const shown = items.filter((item) => isShown(item, filter));
  const [asked, setAsked] = useState<ReviewedQuote>();
  const [editing, setEditing] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const speakers = useRef<HTMLSelectElement>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  const at = useSheetKeys({
    list,
    shown,
    reviewing,
    highlighting,
    onAsk: setAsked,
    onEdit: setEditing,
    onOpenOnly: () => setFilter({ ...filter, status: filter.status === 'open' ? undefined : 'open' }),
    onSpeakers: () => speakers.current?.focus(),
    onBack,
    onKeys: () => sheet.current?.showModal(),
  });
  const progress = progressOf(items);
  return (
    <main class={styles['sheet']}>
      <header class={styles['head']}>
        <p class={styles['kind']}>{say('review_sheet')}</p>
        <h1 lang={article.lang} dir={article.dir}>
          {article.title}
        </h1>
        <p class={styles['progress']}>
          <progress value={progress.reviewed} max={progress.total || 1} aria-labelledby="reviewed" />
          <output id="reviewed">{say('reviewed_of', progress.reviewed, progress.total)}</output>
          <IconButton
            icon={Keyboard}
            label={say('keys')}
            shortcut="?"
            onClick={() => sheet.current?.showModal()}
          />
        </p>
        {items.length > 0 && (
          <SheetFilters
            filter={filter}
            counts={progress.counts}
            total={progress.total}
            speakers={speakersIn(items)}
            field={speakers}
            onFilter={setFilter}
          />
        )}
      </header>
      {shown.length === 0 && (
        <p class={styles['none']}>{say(items.length === 0 ? 'review_none' : 'review_none_such')}</p>
      )}
      <ol class={styles['list']} ref={list} aria-label={say('review_sheet')}>
        {shown.map((item, index) => (
          <li
            key={item.id}
            class={styles['row']}
            aria-posinset={index + 1}
            aria-setsize={shown.length}
            data-current={index === at || undefined}
          >
            <SheetRow
              item={item}
              article={article}
              colourOf={inText.colourOf}
              names={names}
              address={addressOf(item.id)}
              reviewing={reviewing}
              isEditing={editing === item.id}
              onHighlight={highlighting.onChange}
              onAsk={setAsked}
              onEdit={setEditing}
            />
          </li>
        ))}
      </ol>
      {asked && (
        <SpeakerDialog
          quote={asked}
          quotes={quotes}
          lang={article.lang}
          onChoose={(choice) => {
            reviewing.onSpeaker(asked, choice);
            setAsked(undefined);
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
      <KeySheet sheet={sheet} lines={SHEET_KEYS} onClose={() => sheet.current?.close()} />
    </main>
  );
}
