import type { Looks } from '@/lib/browser/looks';
import type { Word } from '@/components/words/words';

/** A choice along a scale. */
export type Range = {
  of: 'textSize' | 'lineHeight' | 'measure' | 'letterSpacing' | 'wordSpacing';
  word: Word;
  least: number;
  most: number;
  step: number;
};

export const TEXT_SIZE: Range = { of: 'textSize', word: 'looks_size', least: 0.75, most: 2, step: 0.05 };

export const RANGES: readonly Range[] = [
  TEXT_SIZE,
  { of: 'lineHeight', word: 'looks_leading', least: 0.8, most: 1.5, step: 0.05 },
  { of: 'measure', word: 'looks_measure', least: 40, most: 100, step: 2 },
  { of: 'letterSpacing', word: 'looks_letters', least: 0, most: 0.15, step: 0.01 },
  { of: 'wordSpacing', word: 'looks_words', least: 0, most: 0.5, step: 0.05 },
];

/** The grounds in the order they are offered, each with its name. */
export const THEMES: readonly [Looks['theme'], Word][] = [
  ['auto', 'theme_auto'],
  ['paper', 'theme_paper'],
  ['sepia', 'theme_sepia'],
  ['night', 'theme_night'],
  ['black', 'theme_black'],
  ['contrast', 'theme_contrast'],
];

/** The faces under their own names, which no language translates; the system's has none. */
export const FACES: readonly [Looks['face'], string | undefined][] = [
  ['newsreader', 'Newsreader'],
  ['literata', 'Literata'],
  ['source-serif', 'Source Serif'],
  ['atkinson', 'Atkinson Hyperlegible'],
  ['dyslexic', 'OpenDyslexic'],
  ['system', undefined],
];
