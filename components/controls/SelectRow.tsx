import { useId } from 'preact/hooks';
import styles from './ChoiceRow.module.css';

type Props<Value extends string> = {
  label: string;
  value: Value;
  /** What can be chosen, each with its words. */
  options: readonly (readonly [value: Value, words: string])[];
  onChange: (value: Value) => void;
};

/** One choice of several in a list that opens. */
export function SelectRow<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const id = useId();
  return (
    <div class={styles['row']}>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const [chosen] = options[currentTarget.selectedIndex] ?? [];
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
