import { useMemo } from 'preact/hooks';
import { SectionLabel } from '@/components/controls/SectionLabel';
import { counted } from '@/components/words/counted';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { Quote } from '@/lib/quotes/quote';
import type { Voice } from '@/lib/quotes/voices';
import { spokenShares, type SpokenShare } from './spoken-shares';
import type { ColourOf } from './voice-colours';
import { isSameVoice, type ChosenVoice } from './VoiceFilter';
import styles from './VoiceList.module.css';

type Props = {
  voices: readonly Voice[];
  /** All quotations, also those that nobody is named for. */
  quotes: readonly Quote[];
  lang: string | undefined;
  colourOf: ColourOf;
  chosen: ChosenVoice;
  onGo: (voice: ChosenVoice) => void;
};

/**
 * Who speaks, how often and how much, as a small chart; sources without a name apart. A press goes to the first quotation
 * of that voice, another one to its next.
 */
export function VoiceList({ voices, quotes, lang, ...drawing }: Props) {
  const say = useWords();
  const language = useLanguage();
  const { named, unnamed, nobody } = useMemo(
    () => spokenShares(voices, quotes, lang),
    [voices, quotes, lang],
  );
  const times = unnamed.reduce((sum, share) => sum + share.quotes.length, 0);
  return (
    <section>
      <SectionLabel>{say('voices')}</SectionLabel>
      <Shares shares={named} {...drawing} />
      {unnamed.length > 0 && (
        <>
          <h3 class={styles['apart']}>
            {say('voices_unnamed')}
            <span class={styles['count']}>{counted(say, 'quotes', times, language)}</span>
          </h3>
          <Shares shares={unnamed} {...drawing} />
        </>
      )}
      {nobody && <Shares shares={[nobody]} {...drawing} />}
    </section>
  );
}

type Drawing = Pick<Props, 'colourOf' | 'chosen' | 'onGo'>;

function Shares({ shares, ...drawing }: Drawing & { shares: readonly SpokenShare[] }) {
  return (
    <ul class={styles['voices']}>
      {shares.map((share) => (
        <li key={share.name}>
          <VoiceButton share={share} {...drawing} />
        </li>
      ))}
    </ul>
  );
}

function VoiceButton({ share, colourOf, chosen, onGo }: Drawing & { share: SpokenShare }) {
  const say = useWords();
  const language = useLanguage();
  const { voice, name, role, quotes, words } = share;
  const [first] = quotes;
  return (
    <button
      type="button"
      class={styles['voice']}
      data-voice={first && colourOf(first)}
      aria-current={isSameVoice(voice, chosen)}
      title={say('voice_go')}
      onClick={() => onGo(voice)}
    >
      <span class={styles['name']}>{name ?? say('unattributed')}</span>
      <span class={styles['count']}>
        <span aria-hidden="true">{numberFormat(language).format(quotes.length)}</span>
        <span class="unseen">, {counted(say, 'quotes', quotes.length, language)}</span>
      </span>
      {role && <span class={styles['role']}>{role}</span>}
      <span class={styles['bar']} aria-hidden="true">
        <span style={{ inlineSize: `${Math.round(share.share * 100)}%` }} />
      </span>
      <span class={styles['words']}>{counted(say, 'words', words, language)}</span>
    </button>
  );
}
