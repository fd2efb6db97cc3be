import { SectionLabel } from '@/components/controls/SectionLabel';
import type { ListedQuote } from '@/components/quotes/listed-quote';
import { PullQuote } from '@/components/quotes/PullQuote';
import { useWords } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import styles from './KeyQuotes.module.css';

type Props = {
  keys: readonly ListedQuote[];
  onShow: (id: string) => void;
  onCopy: (listed: ListedQuote) => void;
  lang: string | undefined;
  dir: Article['dir'];
};

/** The quotations worth reading first, above the text. */
export function KeyQuotes({ keys, lang, dir, onShow, onCopy }: Props) {
  const say = useWords();
  if (keys.length === 0) return null;
  return (
    <section class={styles['key-quotes']}>
      <SectionLabel>{say('key_quotes')}</SectionLabel>
      {keys.map((listed) => (
        <PullQuote key={listed.id} listed={listed} lang={lang} dir={dir} onShow={onShow} onCopy={onCopy} />
      ))}
    </section>
  );
}
