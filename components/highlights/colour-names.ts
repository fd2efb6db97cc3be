import type { Say, Word } from '@/components/words/words';
import { COLOURS, type Colour } from '@/lib/highlights/highlight';

const DEFAULTS: Record<Colour, Word> = {
  1: 'colour_1',
  2: 'colour_2',
  3: 'colour_3',
  4: 'colour_4',
  5: 'colour_5',
};

/** What a colour means: in the reader's own words, where they gave it a name. */
export const colourName = (say: Say, names: readonly string[], colour: Colour): string =>
  names[colour - 1]?.trim() || say(DEFAULTS[colour]);

/** The same by number, for files. */
export const numberNames =
  (say: Say, names: readonly string[]) =>
  (number: number): string => {
    const colour = COLOURS.find((each) => each === number);
    return colour ? colourName(say, names, colour) : String(number);
  };
