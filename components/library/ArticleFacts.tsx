import type { ArticleRow } from '@/lib/library/rows';
import { minutesToRead } from '@/components/article/minutes-to-read';
import { counted } from '@/components/words/counted';
import { shortDate } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import styles from './ArticleFacts.module.css';

type Props = { row: ArticleRow; withAuthors?: boolean };

/** Outlet, authors, date, minutes and quotations of a saved article in one quiet line. */
export function ArticleFacts({ row, withAuthors = false }: Props) {
  const say = useWords();
  const language = useLanguage();
  const date = row.published && shortDate(row.published, language);
  return (
    <p class={styles['facts']}>
      <span>{row.outlet}</span>
      {withAuthors && row.authors.length > 0 && <span>{row.authors.join(', ')}</span>}
      {date && <time dateTime={row.published}>{date}</time>}
      <span>{say('minutes', minutesToRead(row.words, row.lang))}</span>
      {row.quoteCount > 0 && <span>{counted(say, 'quotes', row.quoteCount, language)}</span>}
    </p>
  );
}
