import { useId } from 'preact/hooks';
import styles from './ChoiceRow.module.css';

type Props = {
  label: string;
  least: number;
  most: number;
  step: number;
  value: number;
  /** The value as it is told: "120 %". */
  shown: string;
  onChange: (value: number) => void;
};

/** A choice along a scale, told at every step of the way. */
export function Slider({ label, least, most, step, value, shown, onChange }: Props) {
  const id = useId();
  return (
    <div class={styles['row']}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <span class={styles['value']} aria-hidden="true">
        {shown}
      </span>
    </div>
  );
}
