import { diffWords } from 'diff';
import { useMemo } from 'preact/hooks';
import { useWords } from '@/components/words/words';
import styles from './WordDiff.module.css';

type Props = {
  /** The words as they were marked: the record. */
  before: string;
  /** The words that stand there now. */
  now: string;
  lang?: string | undefined;
};

/** What has become of marked words, word by word: what is gone is struck through, what is new is underlined. */
export function WordDiff({ before, now, lang }: Props) {
  const say = useWords();
  const parts = useMemo(() => {
    const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' });
    return diffWords(before, now, { intlSegmenter });
  }, [before, now, lang]);
  return (
    <span class={styles['diff']}>
      <span class="unseen">{say('highlight_now', now)}</span>
      <span aria-hidden="true">
        {parts.map(({ value, added, removed }, index) => {
          if (added) return <ins key={index}>{value}</ins>;
          return removed ? <del key={index}>{value}</del> : value;
        })}
      </span>
    </span>
  );
}
