import type { Settings } from '@/lib/browser/settings';

/** What the reader has chosen that helps with reading: how it sounds, what else is on screen. */
export type Aids = Pick<
  Settings,
  'dictionary' | 'voiceBars' | 'focus' | 'emphasis' | 'pace' | 'speed' | 'voices' | 'quoteVoices'
>;

/** The choices, and what hears of another one. */
export type ChosenAids = { aids: Aids; onAids: (change: Partial<Aids>) => void };
