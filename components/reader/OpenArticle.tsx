import { useMemo, useRef } from 'preact/hooks';
import { ArticleHead } from '@/components/article/ArticleHead';
import { ArticleView } from '@/components/article/ArticleView';
import { DoubtNotice } from '@/components/article/DoubtNotice';
import { LeadPicture, shows } from '@/components/article/LeadPicture';
import { NotesNotice } from '@/components/article/NotesNotice';
import type { PictureOf } from '@/components/article/Picture';
import { useKeys } from '@/components/controls/use-keys';
import type { ReadArticle } from '@/components/popup/popup-state';
import { IndirectSwitch, type Indirect } from '@/components/quotes/IndirectSwitch';
import type { ListedQuote } from '@/components/quotes/listed-quote';
import { QuoteStrip } from '@/components/quotes/QuoteStrip';
import { useListedQuotes } from '@/components/quotes/use-listed-quotes';
import { VoiceBarsSwitch } from '@/components/quotes/VoiceBarsSwitch';
import { VoiceList } from '@/components/quotes/VoiceList';
import { withStatements } from '@/components/quotes/with-statements';
import { useWords } from '@/components/words/words';
import type { Taking } from '@/components/take/taking';
import { useTakeKeys } from '@/components/take/use-take-keys';
import { RepairBar } from '@/components/repair/RepairBar';
import type { Repairing } from '@/components/repair/repairing';
import { useRepairMode } from '@/components/repair/use-repair-mode';
import { QuoteReview } from '@/components/review/QuoteReview';
import { SpeakerDialog } from '@/components/review/SpeakerDialog';
import { useReviewing } from '@/components/review/use-reviewing';
import type { Reviewing } from '@/components/review/reviewing';
import type { ReadingPlace } from '@/lib/library/rows';
import { HighlightBubble } from '@/components/highlights/HighlightBubble';
import type { Highlighting } from '@/components/highlights/highlighting';
import { WordHelp } from '@/components/highlights/WordHelp';
import { HighlightPanel } from '@/components/highlights/HighlightPanel';
import { useBubblePlace } from '@/components/highlights/use-bubble-place';
import { useMarking } from '@/components/highlights/use-marking';
import type { ChosenAids } from './aids';
import { ArticleFoot } from './ArticleFoot';
import { FindBar } from './FindBar';
import { Finished } from './Finished';
import { headingsOf } from './headings';
import { KeyQuotes } from './KeyQuotes';
import { MarginNotes } from './MarginNotes';
import { marginNotes } from './margin-notes';
import { MinutesLeft } from './MinutesLeft';
import { Outline } from './Outline';
import { PictureDialog } from './PictureDialog';
import type { Going, Kept } from './reader-state';
import { ReadingAids } from './ReadingAids';
import { ReadingProgress } from './ReadingProgress';
import { Resumed } from './Resumed';
import { useOpenAt } from './use-open-at';
import { useEnlarging } from './use-enlarging';
import { useFind } from './use-find';
import { useHeard } from './use-heard';
import { useJumps } from './use-jumps';
import { useReadingPlace } from './use-reading-place';
import { WayBack } from './WayBack';
import styles from './OpenArticle.module.css';

type Props = ChosenAids & {
  read: ReadArticle;
  kept?: Kept | undefined;
  /** A highlight or quotation it is opened at; where reading stopped is then left alone. */
  at?: string | undefined;
  indirect: Indirect;
  highlighting: Highlighting;
  reviewing: Reviewing;
  pictureOf: PictureOf;
  taking: Taking;
  repairing?: Repairing | undefined;
  onCopy: (listed: ListedQuote) => void;
  onPlace?: ((place: ReadingPlace, progress: number) => void) | undefined;
  going: Going | undefined;
  onGoing: (going: Going | undefined) => void;
  onListened?: ((place: number) => void) | undefined;
  onArchive?: ((isArchived: boolean) => void) | undefined;
};

/** An article to read in peace: the text in the middle, who speaks at the left, whose words at the right. */
export function OpenArticle(props: Props) {
  const { read, kept, at, indirect, highlighting, pictureOf, taking, repairing } = props;
  const { onCopy, onPlace, onArchive } = props;
  const { aids, onAids, going, onGoing, onListened } = props;
  const say = useWords();
  const { article, keyQuotes } = read;
  const { isOn, statements, onSwitch } = indirect;
  const quotes = useMemo(() => withStatements(read.quotes, statements), [read.quotes, statements]);
  const { lang, dir, content, picture } = article;
  const inText = useListedQuotes(quotes, article);
  const { voice, heard, marks, walk, goTo } = useHeard(inText);
  const keys = useMemo(() => inText.listedOf(keyQuotes), [inText, keyQuotes]);
  const notes = useMemo(() => marginNotes(heard, keys), [heard, keys]);
  const column = useRef<HTMLElement>(null);
  const marking = useMarking(column, article, highlighting, inTextOf(walk.current));
  const bubble = useRef<HTMLElement>(null);
  useBubblePlace(bubble, column, content, marking.place);
  const { words } = marking;
  useOpenAt(
    at,
    highlighting.placed.map(({ highlight }) => highlight.id),
    marking.show,
  );
  useOpenAt(
    at,
    inText.listed.map(({ id }) => id),
    walk.show,
  );
  const review = useReviewing(props.reviewing, highlighting, marking.open?.highlight, walk.current);
  const { isResumed, toStart, stay } = useReadingPlace(
    column,
    at === undefined ? kept : kept && { progress: kept.progress },
    onPlace,
  );
  const headings = useMemo(() => headingsOf(content), [content]);
  const jumps = useJumps(column);
  const find = useFind(column, article, jumps.leave);
  const { enlarged, ...enlarging } = useEnlarging(column);
  const repair = useRepairMode(repairing !== undefined);
  useKeys({
    w: repair.open,
    '/': find.open,
    Backspace: jumps.canReturn ? jumps.goBack : undefined,
    q: () => walk.step(1),
    Q: () => walk.step(-1),
    i: () => onSwitch(!isOn),
    v: () => onAids({ voiceBars: !aids.voiceBars }),
    c: walk.current && (() => walk.current && onCopy(walk.current)),
    Escape: find.isOpen ? find.close : walk.current && walk.leave,
  });
  const take = useTakeKeys(taking, { article, quotes, words, quotation: walk.current });

  return (
    <>
      <ReadingProgress />
      {find.isOpen && <FindBar find={find} />}
      <div class={styles['page']}>
        <aside class={styles['voices']} aria-label={say('voices')}>
          {headings.length > 0 && <Outline headings={headings} lang={lang} dir={dir} onGo={jumps.to} />}
          {quotes.length > 0 && (
            <VoiceList {...inText} quotes={quotes} lang={lang} chosen={voice} onGo={goTo} />
          )}
          <IndirectSwitch {...indirect} />
          <VoiceBarsSwitch isOn={aids.voiceBars} onSwitch={(voiceBars) => onAids({ voiceBars })} />
          <HighlightPanel
            highlighting={highlighting}
            text={article.text}
            lang={lang}
            dir={dir}
            current={marking.open?.highlight.id}
            selected={marking.selected}
            reason={review.reason}
            onOpen={marking.show}
          />
        </aside>
        <main class={styles['column']} ref={column} data-voice-bars={aids.voiceBars ? undefined : 'off'}>
          <article>
            <ArticleHead
              article={article}
              voices={inText.voices.length}
              marks={marks.headline}
              current={walk.current?.id}
              onMark={walk.show}
              savedAt={kept?.savedAt}
              withOutlet
            />
            <DoubtNotice
              doubts={article.doubts}
              receipt={article.receipt}
              onPutBack={repairing?.onPutBack}
              onRepair={repair.open}
            />
            <NotesNotice notes={article.notes} text={article.text} lang={lang} dir={dir} />
            {picture && !shows(content, picture.src) && (
              <LeadPicture picture={picture} pictureOf={pictureOf} lang={lang} dir={dir} canEnlarge />
            )}
            <KeyQuotes keys={keys} lang={lang} dir={dir} onShow={walk.show} onCopy={onCopy} />
            <ArticleView
              content={content}
              lang={lang}
              dir={dir}
              marks={marks.text}
              current={walk.current?.id}
              pictureOf={pictureOf}
              canEnlarge
              onMark={walk.show}
            />
            {kept && onArchive && (
              <Finished
                isArchived={kept.status === 'archived'}
                onArchive={() => onArchive(kept.status !== 'archived')}
                onToStart={toStart}
              />
            )}
            <ArticleFoot article={article} onPutBack={repairing?.onPutBack} onRepair={repair.open} />
          </article>
          <MinutesLeft page={column} words={article.words} lang={lang} />
        </main>
        <MarginNotes notes={notes} current={walk.current} lang={lang} dir={dir} onShow={walk.show} />
      </div>
      {marking.place && (
        <HighlightBubble
          highlight={marking.open?.highlight}
          names={highlighting.names}
          bubble={bubble}
          note={marking.note}
          reason={review.reason}
          onColour={marking.colour}
          onChange={highlighting.onChange}
          onCopy={highlighting.onCopy}
          onLink={take.link}
          onCite={take.cite}
          onCard={take.card}
          onRemove={marking.remove}
          onClose={marking.close}
        >
          <WordHelp
            selected={article.text.slice(marking.place.start, marking.place.end)}
            dictionary={props.aids.dictionary}
            onCopy={(selected) => taking.onWords(selected)}
          />
        </HighlightBubble>
      )}
      <output class="unseen">{marking.heard}</output>
      {isResumed && <Resumed onToStart={toStart} onStay={stay} />}
      {jumps.canReturn && <WayBack jumps={jumps} />}
      {repairing && repair.isOn && (
        <RepairBar page={column} article={article} repairing={repairing} onClose={repair.close} />
      )}
      {enlarged && <PictureDialog enlarged={enlarged} onStep={enlarging.step} onClose={enlarging.close} />}
      <ReadingAids
        {...{ aids, onAids, going, onGoing, onListened }}
        page={column}
        article={article}
        quotes={quotes}
        listened={kept?.listened}
        words={words}
      />
      <div class={styles['strip']}>
        <QuoteStrip
          walk={walk}
          total={heard.length}
          onCopy={onCopy}
          onLink={inTextOf(walk.current) && take.link}
          onCite={take.cite}
          onCard={take.card}
        />
        {review.quotation && (
          <section aria-label={say('review')}>
            <QuoteReview {...review.quotation} />
          </section>
        )}
      </div>
      {review.asked && (
        <SpeakerDialog
          quote={review.asked}
          quotes={quotes}
          lang={lang}
          onChoose={review.choose}
          onCancel={review.cancel}
        />
      )}
    </>
  );
}

/** Where a quotation stands in the text; those of the headline do not. */
const inTextOf = (listed: ListedQuote | undefined) =>
  listed && listed.quote.kind !== 'headline' ? listed.quote : undefined;
