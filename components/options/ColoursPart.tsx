import { ColourNames } from '@/components/highlights/ColourNames';
import { useWords } from '@/components/words/words';
import { COLOURS } from '@/lib/highlights/highlight';
import type { SettingsProps } from './options-state';

/** What the colours of highlights mean. */
export function ColoursPart({ settings: { colourNames }, onChange }: SettingsProps) {
  const say = useWords();
  return (
    <section id="colours">
      <h2>{say('highlights')}</h2>
      <p>{say('options_colours')}</p>
      <ColourNames
        names={colourNames}
        onName={(colour, name) =>
          onChange({
            colourNames: COLOURS.map((each) => (each === colour ? name : (colourNames[each - 1] ?? ''))),
          })
        }
      />
    </section>
  );
}
