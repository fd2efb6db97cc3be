import { CornerUpLeft } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { useWords } from '@/components/words/words';
import styles from './BackToText.module.css';

/** At the end of a footnote: the way back to its mark; `use-footnotes` hears it. */
export function BackToText({ number }: { number: number }) {
  const say = useWords();
  return (
    <button type="button" class={styles['back']} data-back={number} aria-label={say('footnote_back')}>
      <Icon of={CornerUpLeft} size={14} />
    </button>
  );
}
