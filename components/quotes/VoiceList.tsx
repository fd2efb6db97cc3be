import { SectionLabel } from '@/components/controls/SectionLabel';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { Voice } from '@/lib/quotes/voices';
import { lettersOf, type ColourOf } from './voice-colours';
import { EVERYBODY, type ChosenVoice } from './VoiceFilter';
import styles from './VoiceList.module.css';

type Props = {
  voices: readonly Voice[];
  colourOf: ColourOf;
  chosen: ChosenVoice;
  onChoose: (voice: ChosenVoice) => void;
};

/** Who speaks and how much: those who say most come first. A press leaves only that voice marked in the text. */
export function VoiceList({ voices, colourOf, chosen, onChoose }: Props) {
  const say = useWords();
  const all = voices.reduce((sum, voice) => sum + lettersOf(voice), 0);
  return (
    <section>
      <SectionLabel>{say('voices')}</SectionLabel>
      <ul class={styles['voices']}>
        {voices
          .toSorted((a, b) => lettersOf(b) - lettersOf(a))
          .map((voice) => (
            <li key={voice.name}>
              <VoiceButton
                voice={voice}
                share={lettersOf(voice) / all}
                colourOf={colourOf}
                isChosen={chosen.who === 'one' && chosen.name === voice.name}
                onChoose={onChoose}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}

type ButtonProps = Pick<Props, 'colourOf' | 'onChoose'> & { voice: Voice; share: number; isChosen: boolean };

function VoiceButton({ voice, share, colourOf, isChosen, onChoose }: ButtonProps) {
  const say = useWords();
  const language = useLanguage();
  const [first] = voice.quotes;
  return (
    <button
      type="button"
      class={styles['voice']}
      data-voice={first && colourOf(first)}
      aria-pressed={isChosen}
      onClick={() => onChoose(isChosen ? EVERYBODY : { who: 'one', name: voice.name })}
    >
      <span class={styles['name']}>{voice.name}</span>
      <span class={styles['count']}>
        <span aria-hidden="true">{voice.quotes.length}</span>
        <span class="unseen">{counted(say, 'quotes', voice.quotes.length, language)}</span>
      </span>
      {voice.role && <span class={styles['role']}>{voice.role}</span>}
      <span class={styles['bar']} aria-hidden="true">
        <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </span>
    </button>
  );
}
