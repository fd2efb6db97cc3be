import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PictureOf } from '@/components/article/Picture';
import { KeySheet } from '@/components/controls/KeySheet';
import { Message } from '@/components/controls/Message';
import { Said } from '@/components/controls/Said';
import { useKeys } from '@/components/controls/use-keys';
import { FocusMenu } from '@/components/focus/FocusMenu';
import type { Saving } from '@/components/popup/popup-state';
import type { Highlighting } from '@/components/highlights/highlighting';
import type { Reviewing } from '@/components/review/reviewing';
import type { Indirect } from '@/components/quotes/IndirectSwitch';
import type { ListedQuote } from '@/components/quotes/listed-quote';
import type { Repairing } from '@/components/repair/repairing';
import type { Taking } from '@/components/take/taking';
import type { ReadingPlace } from '@/lib/library/rows';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords } from '@/components/words/words';
import type { ChosenAids } from './aids';
import { OpenArticle } from './OpenArticle';
import { READER_KEYS } from './reader-keys';
import { ReaderBar } from './ReaderBar';
import type { Going, Reader } from './reader-state';
import styles from './ReaderView.module.css';

type Props = ChosenAids & {
  reader: Reader;
  /** A highlight or quotation the article is opened at. */
  at?: string | undefined;
  saving: Saving;
  said?: string | undefined;
  /** The button of type and theme, which sees to itself. */
  looks?: ComponentChildren;
  indirect: Indirect;
  highlighting: Highlighting;
  reviewing: Reviewing;
  pictureOf: PictureOf;
  taking: Taking;
  repairing?: Repairing | undefined;
  onSave: () => void;
  onCopy: (listed: ListedQuote) => void;
  /** Hears where reading stops, and how much of the text has been read, from 0 to 1. */
  onPlace?: ((place: ReadingPlace, progress: number) => void) | undefined;
  /** Hears where listening stops, as an offset in the text. */
  onListened?: ((place: number) => void) | undefined;
  /** Archives an article of the library, or takes it out of the archive. */
  onArchive?: ((isArchived: boolean) => void) | undefined;
  /** Opens the review sheet, of an unsaved article after saving it. */
  onReview: () => void;
  onSaidOver: () => void;
  /** What stands beside the article: dialogs, the sheet that is printed. */
  children?: ComponentChildren;
};

/** The reader in each of its states. */
export function ReaderView(props: Props) {
  const { reader, at, saving, said, indirect, highlighting, reviewing, pictureOf, taking, aids, onAids } =
    props;
  const { onSave, onCopy, onPlace, onListened, onArchive, onReview, onSaidOver } = props;
  const sheet = useRef<HTMLDialogElement>(null);
  const showKeys = () => sheet.current?.showModal();
  const open = reader.state === 'open' ? reader : undefined;
  const save = open && !open.kept ? onSave : undefined;
  const [going, setGoing] = useState<Going>();
  const isListening = going !== undefined && going !== 'scroll';
  const isArchived = open?.kept?.status === 'archived';
  useKeys({
    '?': showKeys,
    l: open && !isListening ? () => setGoing('before') : undefined,
    L: open && !isListening ? () => setGoing('here') : undefined,
    r: open && onReview,
    s: saving.state === 'saving' ? undefined : save,
    e: open?.kept && onArchive && (() => onArchive(!isArchived)),
  });
  return (
    <>
      <ReaderBar
        original={open?.read.article.url}
        saving={saving}
        looks={
          <>
            {props.looks}
            {open && (
              <FocusMenu
                aids={aids}
                onAids={onAids}
                onScroll={() => setGoing(going === 'scroll' ? undefined : 'scroll')}
              />
            )}
          </>
        }
        onSave={save}
        onListen={open && (() => setGoing(isListening ? undefined : 'before'))}
        onCite={open && (() => taking.onCite())}
        onReview={open && onReview}
        onPrint={open && taking.onPrint}
        onKeys={showKeys}
      />
      {open ? (
        <OpenArticle
          read={open.read}
          kept={open.kept}
          at={at}
          indirect={indirect}
          highlighting={highlighting}
          reviewing={reviewing}
          pictureOf={pictureOf}
          taking={taking}
          repairing={props.repairing}
          onCopy={onCopy}
          aids={aids}
          onAids={onAids}
          going={going}
          onGoing={setGoing}
          onListened={onListened}
          onPlace={onPlace}
          onArchive={onArchive}
        />
      ) : (
        <WithoutArticle reader={reader} />
      )}
      {said && <Said words={said} onOver={onSaidOver} />}
      {props.children}
      <KeySheet sheet={sheet} lines={READER_KEYS} onClose={() => sheet.current?.close()} />
    </>
  );
}

function WithoutArticle({ reader }: { reader: Reader }) {
  const say = useWords();
  if (reader.state === 'opening') return <main aria-busy="true" aria-label={say('opening')} />;
  return (
    <main class={styles['message']}>
      {reader.state === 'gone' && (
        <Message title={say('gone')}>
          <p>{say('gone_text')}</p>
        </Message>
      )}
      {reader.state === 'failed' && (
        <Message title={say('library_failed')}>
          <p>{say(REFUSAL_WORDS[reader.problem])}</p>
        </Message>
      )}
      <a class={styles['library']} href="library.html">
        {say('open_library')}
      </a>
    </main>
  );
}
