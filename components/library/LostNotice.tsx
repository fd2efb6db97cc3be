import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { counted } from '@/components/words/counted';
import { dateFormat, numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import styles from './LostNotice.module.css';

/** A library that the browser has lost, and what is being done about it. */
export type LostState =
  | { state: 'offered'; articles: number; madeAt: number; hasFailed: boolean }
  /** `share` of 1 is done. */
  | { state: 'returning'; share: number }
  | { state: 'back'; articles: number };

type Props = { lost: LostState | undefined; onPutBack: () => void; onBeginAnew: () => void };

/** Tells that the library is gone, and gives it back. */
export function LostNotice({ lost, onPutBack, onBeginAnew }: Props) {
  const say = useWords();
  const language = useLanguage();
  if (!lost) return null;
  if (lost.state === 'back') {
    return <output class={styles['back']}>{counted(say, 'lost_back', lost.articles, language)}</output>;
  }
  if (lost.state === 'returning') {
    const percent = numberFormat(language, { style: 'percent' }).format(lost.share);
    return (
      <output class={styles['notice']}>
        <label>
          {say('lost_putting_back', percent)}
          <progress value={lost.share} max={1} />
        </label>
      </output>
    );
  }
  const { articles, madeAt, hasFailed } = lost;
  const when = dateFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(madeAt);
  return (
    <div class={styles['notice']} role="alert">
      <Notice title={say('lost_title')}>
        <p>{say('lost_text', counted(say, 'articles', articles, language), when)}</p>
        {hasFailed && <p>{say('lost_failed')}</p>}
        <p class={styles['ways']}>
          <Button kind="main" onClick={onPutBack}>
            {say('lost_put_back')}
          </Button>
          <Button onClick={onBeginAnew}>{say('lost_begin_anew')}</Button>
        </p>
      </Notice>
    </div>
  );
}
