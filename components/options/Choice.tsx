import { useId } from 'preact/hooks';
import { useWords, type Word } from '@/components/words/words';
import styles from './Choice.module.css';

type Props<Value extends string> = {
  /** What is chosen. */
  legend: Word;
  /** Each value with its name. */
  values: readonly (readonly [Value, Word])[];
  chosen: Value;
  onChoose: (value: Value) => void;
};

/** One of a few. */
export function Choice<Value extends string>({ legend, values, chosen, onChoose }: Props<Value>) {
  const say = useWords();
  const group = useId();
  return (
    <fieldset class={styles['choice']}>
      <legend>{say(legend)}</legend>
      {values.map(([value, word]) => (
        <label key={value}>
          <input type="radio" name={group} checked={value === chosen} onChange={() => onChoose(value)} />
          {say(word)}
        </label>
      ))}
    </fieldset>
  );
}
