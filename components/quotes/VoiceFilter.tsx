import { useId } from 'preact/hooks';
import { useWords } from '@/components/words/words';
import { type VoiceColour } from './voice-colours';
import { nameOf } from '@/lib/quotes/voices';
import type { ListedQuote } from './listed-quote';
import styles from './VoiceFilter.module.css';

/** Whose quotations are listed: everybody's, one voice's, or those without a speaker. */
export type ChosenVoice = { who: 'all' } | { who: 'nobody' } | { who: 'one'; name: string };

export const EVERYBODY: ChosenVoice = { who: 'all' };

type Props = {
  listed: readonly ListedQuote[];
  chosen: ChosenVoice;
  onChoose: (voice: ChosenVoice) => void;
};

/** Chooses one voice of the article; a row of radio buttons, so the arrows work by themselves. */
export function VoiceFilter({ listed, chosen, onChoose }: Props) {
  const say = useWords();
  const group = useId();
  return (
    <fieldset class={styles['filter']}>
      <legend class="unseen">{say('filter_by_voice')}</legend>
      {choicesOf(listed).map(({ voice, colour, count }) => (
        <label key={keyOf(voice)} class={styles['choice']} data-voice={colour}>
          <input
            type="radio"
            class="unseen"
            name={group}
            checked={keyOf(voice) === keyOf(chosen)}
            onChange={() => onChoose(voice)}
          />
          {voice.who === 'one' ? voice.name : say(voice.who === 'all' ? 'all_voices' : 'unattributed')}
          <span class={styles['count']}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whether a quotation is listed while `voice` is chosen. */
export function isSaidBy(voice: ChosenVoice, { quote }: ListedQuote): boolean {
  if (voice.who === 'all') return true;
  return voice.who === 'one' ? nameOf(quote) === voice.name : nameOf(quote) === undefined;
}

/** Whether two choices are the same. */
export const isSameVoice = (one: ChosenVoice, other: ChosenVoice): boolean => keyOf(one) === keyOf(other);

type Choice = { voice: ChosenVoice; colour?: VoiceColour; count: number };

function choicesOf(listed: readonly ListedQuote[]): Choice[] {
  const choices = new Map<string, Choice>([['all', { voice: EVERYBODY, count: listed.length }]]);
  for (const { quote, colour } of listed) {
    const name = nameOf(quote);
    const voice: ChosenVoice = name === undefined ? { who: 'nobody' } : { who: 'one', name };
    const before = choices.get(keyOf(voice))?.count ?? 0;
    choices.set(keyOf(voice), { voice, colour, count: before + 1 });
  }
  return [...choices.values()].toSorted((a, b) => Number(isNobody(a)) - Number(isNobody(b)));
}

const isNobody = ({ voice }: Choice): boolean => voice.who === 'nobody';
const keyOf = (voice: ChosenVoice): string => (voice.who === 'one' ? `one ${voice.name}` : voice.who);
