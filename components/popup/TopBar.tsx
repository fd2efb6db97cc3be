import type { ComponentChildren } from 'preact';
import { BookOpenText, Keyboard, LibraryBig, Settings } from 'lucide';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import type { Saving } from './popup-state';
import { SaveButton } from '@/components/controls/SaveButton';
import styles from './TopBar.module.css';

type Props = {
  /** Whose article it is; the product's own name where there is none. */
  outlet?: string | undefined;
  section?: string | undefined;
  saving: Saving;
  looks?: ComponentChildren;
  /** Only while there is an article. */
  onSave?: (() => void) | undefined;
  onOpenReader?: (() => void) | undefined;
  onOpenLibrary: () => void;
  onOpenOptions: () => void;
  onKeys: () => void;
};

/** The popup's masthead: the outlet, and what can be done with its article. */
export function TopBar({ outlet, section, saving, looks, ...does }: Props) {
  const { onSave, onOpenReader, onOpenLibrary, onOpenOptions, onKeys } = does;
  const say = useWords();
  return (
    <header class="frame-bar">
      <p class={styles['outlet']}>
        <b dir="auto">{outlet ?? say('name')}</b>
        {section && (
          <span>
            <bdi>{section}</bdi>
          </span>
        )}
      </p>
      {onSave && <SaveButton saving={saving} onSave={onSave} />}
      {looks}
      {onOpenReader && (
        <IconButton icon={BookOpenText} label={say('open_reader')} shortcut="r" onClick={onOpenReader} />
      )}
      <IconButton icon={LibraryBig} label={say('open_library')} shortcut="b" onClick={onOpenLibrary} />
      <IconButton icon={Settings} label={say('options')} onClick={onOpenOptions} />
      <IconButton icon={Keyboard} label={say('keys')} shortcut="?" onClick={onKeys} />
    </header>
  );
}
