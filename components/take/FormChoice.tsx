import { useId } from 'preact/hooks';
import styles from '@/components/library/Dialog.module.css';
import { useWords, type Word } from '@/components/words/words';

type Props<Form extends string> = {
  /** The message above the choice. */
  legend: Word;
  forms: readonly Form[];
  /** The message that names each form. */
  words: Readonly<Record<Form, Word>>;
  chosen: Form;
  onChoose: (form: Form) => void;
};

/** In which form something is to be taken along: one of several. */
export function FormChoice<Form extends string>({ legend, forms, words, chosen, onChoose }: Props<Form>) {
  const say = useWords();
  const name = useId();
  return (
    <fieldset>
      <legend>{say(legend)}</legend>
      {forms.map((form) => (
        <label key={form} class={styles['choice']}>
          <input type="radio" name={name} checked={form === chosen} onChange={() => onChoose(form)} />
          {say(words[form])}
        </label>
      ))}
    </fieldset>
  );
}
