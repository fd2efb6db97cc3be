import { useWords } from '@/components/words/words';
import { nameOf } from '@/lib/quotes/voices';
import type { ListedQuote } from './listed-quote';
import styles from './SpeakerLine.module.css';

/** Who says it: a bar in the speaker's colour, the name in small capitals, the role in quiet ink. */
export function SpeakerLine({ quote, colour }: Pick<ListedQuote, 'quote' | 'colour'>) {
  const say = useWords();
  const name = nameOf(quote);
  const aside = name ? quote.role : perhaps(quote.likely.map((mention) => mention.text));
  function perhaps(names: string[]): string | undefined {
    const [first, second] = names;
    if (!first) return undefined;
    return second ? say('perhaps_two', first, second) : say('perhaps_one', first);
  }
  return (
    <span class={styles['line']} data-voice={colour}>
      <span class={name ? styles['name'] : styles['nobody']}>{name ?? say('unattributed')}</span>
      {aside && <span class={styles['role']}>{aside}</span>}
    </span>
  );
}
