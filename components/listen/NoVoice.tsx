import { Button } from '@/components/controls/Button';
import { languageName } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import { voicesFor } from '@/lib/speech/speech-voices';
import styles from './ListenBar.module.css';

type Props = {
  lang: string | undefined;
  /** All voices of the browser; undefined while it looks for them. */
  voices: readonly SpeechSynthesisVoice[] | undefined;
  /** Hears of a voice from the network that is to be used all the same. */
  onChoose: (voiceURI: string) => void;
};

/** Why nothing is read aloud, and where voices come from. */
export function NoVoice({ lang, voices, onChoose }: Props) {
  const say = useWords();
  const language = useLanguage();
  if (!voices) return <output class={styles['words']}>{say('listen_looking')}</output>;
  // Where there are any, they need the network.
  const [far] = voicesFor(voices, lang);
  const none = voices.length > 0 && lang !== undefined ? 'listen_no_voice' : 'listen_no_voices';
  return (
    <>
      <p class={styles['words']} role="alert">
        {say(far ? 'listen_only_far' : none, languageName(lang ?? far?.lang ?? '', language))}{' '}
        <span>{say('listen_add_voice')}</span>
      </p>
      {far && <Button onClick={() => onChoose(far.voiceURI)}>{say('listen_with', far.name)}</Button>}
    </>
  );
}
