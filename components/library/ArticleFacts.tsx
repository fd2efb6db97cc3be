import type { ArticleRow } from '@/lib/library/rows';
import { minutesToRead } from '@/lib/article/minutes-to-read';
import { Facts } from '@/components/controls/Facts';
import { counted } from '@/components/words/counted';
import { shortDate } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';

type Props = { row: ArticleRow; withAuthors?: boolean };

/** Outlet, authors, date, minutes, quotations and highlights of a saved article in one quiet line. */
export function ArticleFacts({ row, withAuthors = false }: Props) {
  const say = useWords();
  const language = useLanguage();
  const date = row.published && shortDate(row.published, language);
  return (
    <Facts>
      {row.outlet}
      {withAuthors && row.authors.length > 0 && row.authors.join(', ')}
      {date && <time dateTime={row.published}>{date}</time>}
      {say('minutes', minutesToRead(row.words, row.lang))}
      {row.quoteCount > 0 && counted(say, 'quotes', row.quoteCount, language)}
      {row.highlightCount > 0 && counted(say, 'highlights', row.highlightCount, language)}
    </Facts>
  );
}
