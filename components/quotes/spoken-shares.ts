import { countWords } from '@/lib/article/count-words';
import { isUnnamed } from '@/lib/quotes/is-unnamed';
import type { Quote } from '@/lib/quotes/quote';
import { nameOf, type Voice } from '@/lib/quotes/voices';
import type { ChosenVoice } from './VoiceFilter';

/** How much of what is quoted in an article one voice says. */
export type SpokenShare = {
  voice: ChosenVoice;
  name?: string;
  role?: string;
  quotes: readonly Quote[];
  words: number;
  /** Share of all quoted words, from 0 to 1. */
  share: number;
};

/** Who speaks and how much, those who say most first: who has a name, who has none, and what the text ascribes to nobody. */
export function spokenShares(voices: readonly Voice[], quotes: readonly Quote[], lang: string | undefined) {
  const counted = (said: readonly Quote[]) => said.reduce((sum, { text }) => sum + countWords(text, lang), 0);
  const nobodys = quotes.filter(
    (quote) => nameOf(quote) === undefined && quote.kind !== 'headline' && quote.kind !== 'indirect',
  );
  const all = counted(nobodys) + voices.reduce((sum, voice) => sum + counted(voice.quotes), 0);
  const shareOf = (said: readonly Quote[], voice: ChosenVoice) => {
    const words = counted(said);
    return { voice, quotes: said, words, share: all > 0 ? words / all : 0 };
  };
  const shares: SpokenShare[] = voices
    .map(({ name, role, quotes: said }) => ({
      ...shareOf(said, { who: 'one', name }),
      name,
      ...(role && { role }),
    }))
    .toSorted((a, b) => b.words - a.words);
  const isNamed = ({ name = '' }: SpokenShare) => !isUnnamed(name, lang);
  return {
    named: shares.filter(isNamed),
    unnamed: shares.filter((share) => !isNamed(share)),
    nobody: nobodys.length > 0 ? shareOf(nobodys, { who: 'nobody' }) : undefined,
  };
}
