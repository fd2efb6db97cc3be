import type { LeftOut } from '@/lib/article/article';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import styles from './LeftOutList.module.css';

/** How much of a block is shown: enough to know it again. */
const GLIMPSE = 160;

/** The receipt: which blocks of the page are not shown, and by which rule. */
export function LeftOutList({ receipt }: { receipt: readonly LeftOut[] }) {
  const say = useWords();
  const language = useLanguage();
  const blocks = receipt.filter((block) => block.text.trim());
  if (blocks.length === 0) return null;
  return (
    <details class={styles['left-out']}>
      <summary>{counted(say, 'left_out', blocks.length, language)}</summary>
      <ul class={styles['blocks']}>
        {blocks.map((block, index) => (
          <li key={index}>
            <span class={styles['rule']}>{block.rule.replaceAll('-', ' ')}</span>
            {glimpseOf(block.text)}
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
