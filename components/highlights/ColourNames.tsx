import { useWords } from '@/components/words/words';
import { COLOURS, type Colour } from '@/lib/highlights/highlight';
import { colourName } from './colour-names';
import styles from './ColourNames.module.css';

type Props = { names: readonly string[]; onName: (colour: Colour, name: string) => void };

/** What each colour means to the reader, to be typed. */
export function ColourNames({ names, onName }: Props) {
  const say = useWords();
  return (
    <div class={styles['names']}>
      {COLOURS.map((colour) => (
        <label key={colour} data-colour={colour}>
          <span aria-hidden="true">{colour}</span>
          <input
            aria-label={say('colour_name_of', colour)}
            defaultValue={names[colour - 1]}
            placeholder={colourName(say, [], colour)}
            onInput={({ currentTarget }) => onName(colour, currentTarget.value)}
          />
        </label>
      ))}
    </div>
  );
}
