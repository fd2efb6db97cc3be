import { useKey } from '@/components/controls/own-keys';
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
        <ColourButton
          key={colour}
          colour={colour}
          name={colourName(say, names, colour)}
          isChosen={colour === chosen}
          onChoose={() => onChoose(colour)}
        />
      ))}
    </fieldset>
  );
}

type ButtonProps = { colour: Colour; name: string; isChosen: boolean; onChoose: () => void };

function ColourButton({ colour, name, isChosen, onChoose }: ButtonProps) {
  const key = useKey(`${colour}`);
  return (
    <button
      type="button"
      class={styles['colour']}
      data-colour={colour}
      aria-pressed={isChosen}
      aria-keyshortcuts={key}
      title={key === undefined ? name : `${name} (${key})`}
      onClick={onChoose}
    >
      {colour}
      <span class="unseen">: {name}</span>
    </button>
  );
}
