import type { ArticleRow } from '@/lib/library/rows';
import { SectionLabel } from '@/components/controls/SectionLabel';
import { useWords } from '@/components/words/words';
import { ArticleFacts } from './ArticleFacts';
import styles from './Shelf.module.css';

type Props = { rows: readonly ArticleRow[]; readerAddress: (id: string) => string };

/** The latest saved articles in short: something to read where the page has nothing. */
export function Shelf({ rows, readerAddress }: Props) {
  const say = useWords();
  if (rows.length === 0) return <p class={styles['empty']}>{say('shelf_empty')}</p>;
  return (
    <section>
      <SectionLabel>{say('shelf')}</SectionLabel>
      <ul class={styles['shelf']}>
        {rows.map((row) => (
          <li key={row.id}>
            <a
              href={readerAddress(row.id)}
              target="_blank"
              rel="noreferrer"
              lang={row.lang ?? ''}
              dir={row.dir}
            >
              {row.title}
            </a>
            <ArticleFacts row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}
