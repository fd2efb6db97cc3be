import { languageName } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import styles from './ListenBar.module.css';

type Props = {
  lang: string | undefined;
  /** All voices of the browser; undefined while it looks for them. */
  voices: readonly SpeechSynthesisVoice[] | undefined;
};

/** Why nothing is read aloud, and where voices come from. */
export function NoVoice({ lang, voices }: Props) {
  const say = useWords();
  const language = useLanguage();
  if (!voices) return <output class={styles['words']}>{say('listen_looking')}</output>;
  return (
    <p class={styles['words']} role="alert">
      {voices.length > 0 && lang !== undefined
        ? say('listen_no_voice', languageName(lang, language))
        : say('listen_no_voices')}{' '}
      <span>{say('listen_add_voice')}</span>
    </p>
  );
}
