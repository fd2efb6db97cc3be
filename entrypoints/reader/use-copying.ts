import { useState } from 'preact/hooks';
import { citation, type Cited } from '@/components/quotes/citation';
import type { ListedQuote } from '@/components/quotes/listed-quote';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';

/** Copies a quotation with its source, and says that it did. */
export function useCopying(article: Cited | undefined) {
  const say = useWords();
  const language = useLanguage();
  const [said, setSaid] = useState<Word>();

  const copy = async ({ quote }: ListedQuote): Promise<void> => {
    if (!article) return;
    try {
      await navigator.clipboard.writeText(citation(quote, article, language));
      setSaid('copied');
    } catch {
      setSaid('not_copied');
    }
  };
  return {
    said: said && say(said),
    onCopy: (listed: ListedQuote) => void copy(listed),
    onSaidOver: () => setSaid(undefined),
  };
}
