import { SectionLabel } from '@/components/controls/SectionLabel';
import { useWords } from '@/components/words/words';
import type { Heading } from './headings';
import styles from './Outline.module.css';

type Props = {
  headings: readonly Heading[];
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
  onGo: (block: number) => void;
};

/** The parts of the article, each a way to it. */
export function Outline({ headings, lang, dir, onGo }: Props) {
  const say = useWords();
  return (
    <nav class={styles['outline']} aria-label={say('outline')}>
      <SectionLabel>{say('outline')}</SectionLabel>
      <ol class={styles['parts']}>
        {headings.map(({ block, depth, words }) => (
          <li key={block} data-depth={Math.min(depth, 2)}>
            <button type="button" lang={lang ?? ''} dir={dir} onClick={() => onGo(block)}>
              {words}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
