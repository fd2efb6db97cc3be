import { useWords } from '@/components/words/words';
import { IndirectSwitch, type Indirect } from './IndirectSwitch';
import { isInHeadline, type ListedQuote } from './listed-quote';
import { QuoteCard, type QuoteActions } from './QuoteCard';
import type { Quoted } from './use-listed-quotes';
import { isSaidBy, VoiceFilter, type ChosenVoice } from './VoiceFilter';
import styles from './QuoteList.module.css';

type Props = QuoteActions & {
  listed: readonly ListedQuote[];
  /** What their offsets count in. */
  article: Quoted;
  indirect: Indirect;
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
  voice: ChosenVoice;
  onVoice: (voice: ChosenVoice) => void;
};

/** Every quotation of the article in order, or those of one voice. */
export function QuoteList({ listed, article, indirect, lang, dir, voice, onVoice, ...actions }: Props) {
  const say = useWords();
  const aside = <IndirectSwitch {...indirect} />;
  if (listed.length === 0)
    return (
      <>
        <p class={styles['none']}>{say('no_quotes')}</p>
        {aside}
      </>
    );
  return (
    <>
      <VoiceFilter listed={listed} chosen={voice} onChoose={onVoice} />
      {aside}
      <ol class={styles['list']}>
        {listed
          .filter((quote) => isSaidBy(voice, quote))
          .map((quote) => (
            <QuoteCard
              key={quote.id}
              listed={quote}
              text={isInHeadline(quote.quote) ? article.title : article.text}
              lang={lang}
              dir={dir}
              {...actions}
            />
          ))}
      </ol>
    </>
  );
}
