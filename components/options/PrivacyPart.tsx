import { Button } from '@/components/controls/Button';
import { useWords, type Word } from '@/components/words/words';
import styles from './OptionsView.module.css';

export type PrivacyProps = {
  /** The permissions the browser gave at install, by its names. */
  asked: readonly string[];
  /** Origins the reader has given leave for, as browsers name them. */
  granted: readonly string[];
  onTakeBack: (origins: string[]) => void;
};

/** What each permission is for. */
export const ASKED: Readonly<Record<string, Word>> = {
  activeTab: 'asked_active_tab',
  scripting: 'asked_scripting',
  storage: 'asked_storage',
  unlimitedStorage: 'asked_unlimited_storage',
  contextMenus: 'asked_menus',
  offscreen: 'asked_offscreen',
};

/** What Pullquote may do and when, and the sites it may fetch from, each of which can be taken back. */
export function PrivacyPart({ asked, granted, onTakeBack }: PrivacyProps) {
  const say = useWords();
  return (
    <section id="privacy">
      <h2>{say('options_privacy')}</h2>
      <p>{say('options_privacy_text')}</p>
      <dl class={styles['asked']}>
        {asked.map((permission) => {
          const word = ASKED[permission];
          return (
            <div key={permission}>
              <dt>{permission}</dt>
              <dd>{word && say(word)}</dd>
            </div>
          );
        })}
      </dl>
      <h3>{say('options_granted')}</h3>
      {granted.length === 0 ? (
        <p class={styles['quiet']}>{say('options_granted_none')}</p>
      ) : (
        <>
          <p>{say('options_granted_text')}</p>
          <ul class={styles['granted']}>
            {granted.map((origin) => (
              <li key={origin}>
                <code>{siteOf(origin)}</code>
                <Button onClick={() => onTakeBack([origin])}>{say('options_take_back')}</Button>
              </li>
            ))}
          </ul>
          {granted.length > 1 && (
            <Button onClick={() => onTakeBack([...granted])}>{say('options_take_all_back')}</Button>
          )}
        </>
      )}
    </section>
  );
}

/** `https://pictures.example/*` as people write it. */
const siteOf = (origin: string): string => origin.replace(/\/\*$/, '');
