import { useWords } from '@/components/words/words';
import { COLOURS, type Colour } from '@/lib/highlights/highlight';
import { colourName } from './colour-names';
import styles from './ColourRow.module.css';

type Props = {
  names: readonly string[];
  /** The colour the words have; none while they are not marked. */
  chosen?: Colour | undefined;
  onChoose: (colour: Colour) => void;
};

/** The five colours, each a button that says what it means. */
export function ColourRow({ names, chosen, onChoose }: Props) {
  const say = useWords();
  return (
    <fieldset class={styles['row']} aria-label={say('highlight_as')}>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class={styles['colour']}
          data-colour={colour}
          aria-pressed={colour === chosen}
          aria-keyshortcuts={`${colour}`}
          title={`${colourName(say, names, colour)} (${colour})`}
          onClick={() => onChoose(colour)}
        >
          {colour}
          <span class="unseen">: {colourName(say, names, colour)}</span>
        </button>
      ))}
    </fieldset>
  );
}
