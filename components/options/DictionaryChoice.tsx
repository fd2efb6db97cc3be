import { useId, useState } from 'preact/hooks';
import { SelectRow } from '@/components/controls/SelectRow';
import { useWords } from '@/components/words/words';
import { lookUpAddress } from '@/lib/highlights/look-up';
import { DICTIONARIES } from './dictionaries';
import styles from './DictionaryChoice.module.css';

type Props = { dictionary: string; onChoose: (dictionary: string) => void };

const OWN = 'own';

/** Where words are looked up: one of a few dictionaries, any other by its address, or nowhere. */
export function DictionaryChoice({ dictionary, onChoose }: Props) {
  const say = useWords();
  const id = useId();
  const isListed = dictionary === '' || DICTIONARIES.some(([address]) => address === dictionary);
  const [isOwn, setOwn] = useState(!isListed);
  return (
    <div class={styles['choice']}>
      <SelectRow
        label={say('options_dictionary')}
        value={isOwn ? OWN : dictionary}
        options={[
          ['', say('options_dictionary_none')],
          ...DICTIONARIES,
          [OWN, say('options_dictionary_own')],
        ]}
        onChange={(chosen) => {
          setOwn(chosen === OWN);
          if (chosen !== OWN) onChoose(chosen);
        }}
      />
      {isOwn && (
        <p class={styles['own']}>
          <label for={id}>{say('options_dictionary_address')}</label>
          <input
            id={id}
            type="url"
            defaultValue={dictionary}
            placeholder="https://dictionary.example/?q=%s"
            onInput={({ currentTarget: { value } }) => lookUpAddress(value, 'a') && onChoose(value)}
          />
        </p>
      )}
      <p class={styles['meaning']}>{say('options_dictionary_text')}</p>
    </div>
  );
}
