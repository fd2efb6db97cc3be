import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { SidePage } from '@/components/controls/SidePage';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';
import { addressesIn } from '@/lib/jobs/addresses-in';
import styles from './AddView.module.css';
import { JobList } from './JobList';

type Props = ComponentProps<typeof JobList> & {
  /** What was just found out, e.g. that leave was not given. */
  said?: Word | undefined;
  onAdd: (addresses: string[]) => void;
  onAddTabs: () => void;
};

/** The page where addresses are given, to be read and saved without opening them. */
export function AddView({ said, onAdd, onAddTabs, ...list }: Props) {
  const say = useWords();
  const language = useLanguage();
  const [text, setText] = useState('');
  const addresses = addressesIn(text);
  const add = () => {
    onAdd(addresses);
    setText('');
  };
  return (
    <SidePage title={say('add')}>
      <div class={styles['form']}>
        <p>{say('add_text')}</p>
        <label class={styles['field']}>
          {say('add_label')}
          <textarea
            rows={6}
            value={text}
            spellcheck={false}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <p class={styles['buttons']}>
          {addresses.length > 0 && (
            <Button kind="main" onClick={add}>
              {counted(say, 'add_go', addresses.length, language)}
            </Button>
          )}
          <Button onClick={onAddTabs}>{say('add_tabs')}</Button>
        </p>
        <p class={styles['quiet']}>{say('add_tabs_text')}</p>
        <div aria-live="polite">
          {addresses.length === 0 && text.trim() !== '' && <p>{say('add_none')}</p>}
          {said && <p>{say(said)}</p>}
        </div>
      </div>
      <JobList {...list} />
    </SidePage>
  );
}
