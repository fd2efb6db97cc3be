import { Bookmark, LoaderCircle, RotateCcw } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { shortMoment } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { Saving } from '@/components/popup/popup-state';
import { useKey } from './own-keys';
import styles from './SaveButton.module.css';

type Props = { saving: Saving; onSave: () => void };

/** Saves, and says how far it is: "Saved" only once the library has the whole article. */
export function SaveButton({ saving, onSave }: Props) {
  const say = useWords();
  const language = useLanguage();
  const key = useKey('s');
  const { icon, word } = FACES[saving.state];
  const isKept = saving.state === 'saved' || saving.state === 'known';
  const when = isKept ? say('saved_when', shortMoment(saving.at, language) ?? '') : undefined;
  return (
    <button
      type="button"
      class={styles['save']}
      data-state={isKept ? 'saved' : saving.state}
      // Stays reachable while it is saved or saving, so that the keyboard does not lose its place.
      aria-disabled={isKept || saving.state === 'saving'}
      aria-keyshortcuts={key}
      title={when ?? (key === undefined ? say(word) : `${say(word)} (${key})`)}
      onClick={() => (saving.state === 'unsaved' || saving.state === 'failed') && onSave()}
    >
      <Icon of={icon} size={17} filled={isKept} />
      <span aria-live="polite">{say(word)}</span>
    </button>
  );
}

const FACES = {
  unsaved: { icon: Bookmark, word: 'save' },
  saving: { icon: LoaderCircle, word: 'saving' },
  saved: { icon: Bookmark, word: 'saved' },
  known: { icon: Bookmark, word: 'saved' },
  failed: { icon: RotateCcw, word: 'save_again' },
} as const;
