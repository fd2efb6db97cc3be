import { Button } from '@/components/controls/Button';
import { ruleWords } from '@/components/repair/rule-words';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { LeftOut } from '@/lib/article/article';
import styles from './LeftOutList.module.css';

/** How much of a block is shown: enough to know it again. */
const GLIMPSE = 160;

type Props = {
  receipt: readonly LeftOut[];
  /** Shows an entry in the text again, by its number. */
  onPutBack?: ((entry: number) => void) | undefined;
};

/** The receipt: which blocks of the page are not shown, and why. */
export function LeftOutList({ receipt, onPutBack }: Props) {
  const say = useWords();
  const language = useLanguage();
  const blocks = [...receipt.entries()].filter(([, { text, content }]) => text.trim() || content);
  if (blocks.length === 0) return null;
  return (
    <details class={styles['left-out']}>
      <summary>{counted(say, 'left_out', blocks.length, language)}</summary>
      <ul class={styles['blocks']}>
        {blocks.map(([entry, { rule, text, content }]) => (
          <li key={entry}>
            <span>
              <span class={styles['rule']}>{ruleWords(say, rule)}</span>
              {glimpseOf(text)}
            </span>
            {onPutBack && content && (
              <Button kind="quiet" onClick={() => onPutBack(entry)}>
                {say('put_back')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function glimpseOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > GLIMPSE ? `${line.slice(0, GLIMPSE).trimEnd()}…` : line;
}
