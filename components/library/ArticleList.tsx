import type { ComponentChild, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { SectionLabel } from '@/components/controls/SectionLabel';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { ArticleRow } from '@/lib/library/rows';
import { FilterField } from './FilterField';
import { groupBySaved } from './group-by-saved';
import { matchesFilter } from './matches-filter';
import styles from './ArticleList.module.css';

/** How many articles are drawn before more are asked for. */
const PAGE = 60;

type Props = {
  rows: readonly ArticleRow[];
  today: Date;
  /** The filter's field, for whoever wants to put the cursor there. */
  field: Ref<HTMLInputElement>;
  /** Draws one article: the screen knows its pictures. */
  item: (row: ArticleRow) => ComponentChild;
};

/** The saved articles under the days they were saved on, narrowed by what is typed. */
export function ArticleList({ rows, field, today, item }: Props) {
  const say = useWords();
  const language = useLanguage();
  const [filter, setFilter] = useState('');
  const [most, setMost] = useState(PAGE);
  const found = rows.filter((row) => matchesFilter(row, filter));
  return (
    <>
      <FilterField field={field} filter={filter} onFilter={setFilter} />
      {found.length === 0 && <output class={styles['none']}>{say('nothing_found', filter)}</output>}
      {groupBySaved(found.slice(0, most), language, today).map((group) => (
        <section key={group.title} class={styles['group']}>
          <SectionLabel>{group.title}</SectionLabel>
          <ul class={styles['list']}>
            {group.rows.map((row) => (
              <li key={row.id}>{item(row)}</li>
            ))}
          </ul>
        </section>
      ))}
      {found.length > most && <Button onClick={() => setMost(most + PAGE)}>{say('more')}</Button>}
    </>
  );
}
