import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import { megabytes } from './megabytes';
import styles from './Masthead.module.css';

type Props = {
  articles?: number | undefined;
  /** What the library takes on this machine, in bytes. */
  used?: number | undefined;
  today: Date;
};

/** The library's title as a newspaper has it: the name, and a ruled line with date, size and weight. */
export function Masthead({ articles, used, today }: Props) {
  const say = useWords();
  const language = useLanguage();
  return (
    <header class={styles['masthead']}>
      <h1>{say('name')}</h1>
      <p class={styles['line']}>
        <time>{new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(today)}</time>
        {articles !== undefined && <span>{counted(say, 'articles', articles, language)}</span>}
        {used !== undefined && (
          <span title={say('storage_tip')}>{say('storage', megabytes(used, language))}</span>
        )}
      </p>
    </header>
  );
}
