import { Search } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '@/components/icons/Icon';
import { useWords } from '@/components/words/words';
import styles from './FilterField.module.css';

type Props = { field: Ref<HTMLInputElement>; filter: string; onFilter: (filter: string) => void };

/** Narrows the list as one types. */
export function FilterField({ field, filter, onFilter }: Props) {
  const say = useWords();
  return (
    <search class={styles['filter']}>
      <Icon of={Search} size={16} />
      <input
        ref={field}
        type="search"
        value={filter}
        placeholder={say('filter_hint')}
        aria-label={say('filter')}
        aria-keyshortcuts="/"
        onInput={(event) => onFilter(event.currentTarget.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
