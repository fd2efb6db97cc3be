import { useMemo, useRef, useState } from 'preact/hooks';
import type { PictureOf } from '@/components/article/Picture';
import { panelId, tabId, Tabs } from '@/components/controls/Tabs';
import { useKeys } from '@/components/controls/use-keys';
import { HighlightList, type ListedHighlights } from '@/components/highlights/HighlightList';
import type { Indirect } from '@/components/quotes/IndirectSwitch';
import { isInHeadline, type ListedQuote } from '@/components/quotes/listed-quote';
import { QuoteList } from '@/components/quotes/QuoteList';
import { QuoteStrip } from '@/components/quotes/QuoteStrip';
import { useListedQuotes } from '@/components/quotes/use-listed-quotes';
import { useQuoteWalk } from '@/components/quotes/use-quote-walk';
import { EVERYBODY } from '@/components/quotes/VoiceFilter';
import { withStatements } from '@/components/quotes/with-statements';
import type { Taking } from '@/components/take/taking';
import { useTakeKeys } from '@/components/take/use-take-keys';
import { RepairBar } from '@/components/repair/RepairBar';
import type { Repairing } from '@/components/repair/repairing';
import { useRepairMode } from '@/components/repair/use-repair-mode';
import { useWords } from '@/components/words/words';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';
import type { ReadArticle } from './popup-state';
import { ReadPanel } from './ReadPanel';
import styles from './ArticlePanels.module.css';

export type ArticleActions = {
  onCopy: (listed: ListedQuote) => void;
  onShowInPage?: ((listed: ListedQuote) => void) | undefined;
  /** Shows a highlight's words in the live page. */
  onShowHighlight: (placed: PlacedHighlight) => void;
  taking: Taking;
};

type Props = ArticleActions & {
  read: ReadArticle;
  indirect: Indirect;
  highlights: ListedHighlights;
  pictureOf: PictureOf;
  repairing?: Repairing | undefined;
};

type Tab = 'read' | 'quotes' | 'highlights';

/** The article in tabs: the text, every quotation in it, and what is highlighted where anything is. */
export function ArticlePanels(props: Props) {
  const { read, indirect, highlights, pictureOf, onCopy, onShowInPage, onShowHighlight, taking } = props;
  const say = useWords();
  const { article } = read;
  const { isOn, statements, onSwitch } = indirect;
  const quotes = useMemo(() => withStatements(read.quotes, statements), [read.quotes, statements]);
  const [tab, setTab] = useState<Tab>('read');
  const [voice, setVoice] = useState(EVERYBODY);
  const inText = useListedQuotes(quotes, article);
  const walk = useQuoteWalk(inText.listed);

  const panels = useRef<HTMLDivElement>(null);
  const { repairing } = props;
  const repair = useRepairMode(repairing !== undefined && tab === 'read');
  const hasHighlights = highlights.placed.length > 0;

  const show = (id: string) => {
    setTab('read');
    walk.show(id);
  };
  const step = (by: 1 | -1) => {
    setTab('read');
    walk.step(by);
  };
  useKeys({
    1: () => setTab('read'),
    2: () => setTab('quotes'),
    3: hasHighlights ? () => setTab('highlights') : undefined,
    q: () => step(1),
    Q: () => step(-1),
    w: repair.open,
    i: () => onSwitch(!isOn),
    c: () => walk.current && onCopy(walk.current),
    Escape: walk.current && walk.leave,
  });

  const words = walk.current && !isInHeadline(walk.current.quote) ? walk.current.quote : undefined;
  const take = useTakeKeys(taking, { article, quotes, words, quotation: walk.current });

  return (
    <main class={styles['main']}>
      <Tabs
        label={say('views')}
        tabs={[
          { name: 'read', label: say('read') },
          { name: 'quotes', label: say('quotes_tab'), count: quotes.length },
          ...(hasHighlights
            ? [{ name: 'highlights' as const, label: say('highlights'), count: highlights.placed.length }]
            : []),
        ]}
        chosen={tab}
        onChoose={setTab}
      />
      <div class={styles['panels']} ref={panels}>
        <div {...panel('read', tab)}>
          <ReadPanel
            read={read}
            inText={inText}
            current={walk.current?.id}
            pictureOf={pictureOf}
            onShow={show}
            onCopy={onCopy}
            onPutBack={repairing?.onPutBack}
            onRepair={repair.open}
          />
        </div>
        <div {...panel('quotes', tab)}>
          <QuoteList
            listed={inText.listed}
            article={article}
            indirect={indirect}
            lang={article.lang}
            dir={article.dir}
            voice={voice}
            onVoice={setVoice}
            onShow={show}
            onCopy={onCopy}
            onShowInPage={onShowInPage}
          />
        </div>
        {hasHighlights && (
          <div {...panel('highlights', tab)}>
            <HighlightList
              {...highlights}
              text={article.text}
              lang={article.lang}
              dir={article.dir}
              onOpen={onShowHighlight}
            />
          </div>
        )}
      </div>
      {repairing && repair.isOn && (
        <RepairBar page={panels} article={article} repairing={repairing} onClose={repair.close} />
      )}
      {tab === 'read' && (
        <QuoteStrip
          walk={walk}
          total={quotes.length}
          onCopy={onCopy}
          onLink={take.link}
          onCite={take.cite}
          onCard={take.card}
          onShowInPage={onShowInPage}
        />
      )}
    </main>
  );
}

// All stay drawn, so that each keeps its place; the keyboard can scroll them.
const panel = (name: Tab, chosen: string) => ({
  class: styles['panel'],
  role: 'tabpanel' as const,
  id: panelId(name),
  'aria-labelledby': tabId(name),
  hidden: name !== chosen,
  tabIndex: 0,
});
