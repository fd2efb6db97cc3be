import type { ComponentChildren } from 'preact';
import {
  ExternalLink,
  Headphones,
  Keyboard,
  LibraryBig,
  ListChecks,
  Printer,
  Settings,
  TextQuote,
} from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { IconLink } from '@/components/controls/IconLink';
import { SaveButton } from '@/components/controls/SaveButton';
import type { Saving } from '@/components/popup/popup-state';
import { useWords } from '@/components/words/words';
import styles from './ReaderBar.module.css';

type Props = {
  /** Address of the page the article was read on. */
  original?: string | undefined;
  saving: Saving;
  looks?: ComponentChildren;
  onSave?: (() => void) | undefined;
  onListen?: (() => void) | undefined;
  /** Cites the article. */
  onCite?: (() => void) | undefined;
  /** Opens the review sheet. */
  onReview?: (() => void) | undefined;
  onPrint?: (() => void) | undefined;
  onKeys: () => void;
};

/** The line above the reader: the way back to the library, the way out to the page. */
export function ReaderBar(props: Props) {
  const { original, saving, looks, onSave, onListen, onCite, onReview, onPrint, onKeys } = props;
  const say = useWords();
  return (
    <nav class={styles['bar']} aria-label={say('name')}>
      <a class={styles['link']} href="library.html">
        <Icon of={LibraryBig} size={16} />
        {say('library')}
      </a>
      <span class={styles['room']} />
      {onSave && <SaveButton saving={saving} onSave={onSave} />}
      {original && (
        <a
          class={styles['link']}
          href={original}
          title={say('original')}
          target="_blank"
          rel="noreferrer noopener"
        >
          <Icon of={ExternalLink} size={16} />
          <span class={styles['words']}>{say('original')}</span>
        </a>
      )}
      {onListen && <IconButton icon={Headphones} label={say('listen')} shortcut="l" onClick={onListen} />}
      {onCite && <IconButton icon={TextQuote} label={say('cite_article')} shortcut="C" onClick={onCite} />}
      {onReview && (
        <IconButton icon={ListChecks} label={say('review_sheet')} shortcut="r" onClick={onReview} />
      )}
      {onPrint && <IconButton icon={Printer} label={say('print')} shortcut="P" onClick={onPrint} />}
      {looks}
      <IconLink icon={Settings} label={say('options')} href="options.html" />
      <IconButton icon={Keyboard} label={say('keys')} shortcut="?" onClick={onKeys} />
    </nav>
  );
}
