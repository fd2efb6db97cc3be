import { useWords } from '@/components/words/words';
import type { ListedQuote } from './listed-quote';
import { QuoteCard, type QuoteActions } from './QuoteCard';
import { isSaidBy, VoiceFilter, type ChosenVoice } from './VoiceFilter';
import styles from './QuoteList.module.css';

type Props = QuoteActions & {
  listed: readonly ListedQuote[];
  text: string;
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
  voice: ChosenVoice;
  onVoice: (voice: ChosenVoice) => void;
};

/** Every quotation of the article in order, or those of one voice. */
export function QuoteList({ listed, text, lang, dir, voice, onVoice, ...actions }: Props) {
  const say = useWords();
  if (listed.length === 0) return <p class={styles['none']}>{say('no_quotes')}</p>;
  return (
    <>
      <VoiceFilter listed={listed} chosen={voice} onChoose={onVoice} />
      <ol class={styles['list']}>
        {listed
          .filter((quote) => isSaidBy(voice, quote))
          .map((quote) => (
            <QuoteCard key={quote.id} listed={quote} text={text} lang={lang} dir={dir} {...actions} />
          ))}
      </ol>
    </>
  );
}
