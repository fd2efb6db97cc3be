import type { SiteRepair } from '@/lib/article/repair/site-repair';

/** Putting right what an article shows of its page: what can be done, and what is remembered of it. */
export type Repairing = {
  /** Takes an outermost block out of the text, by its number. */
  onTakeAway: (block: number) => void;
  /** Shows an entry of the receipt again where it stood, by its number. */
  onPutBack: (entry: number) => void;
  /** Takes the last step back; absent where there is none. */
  onUndo: (() => void) | undefined;
  /** What is done to every article of this site. */
  remembered: readonly SiteRepair[];
  onForget: (id: string) => void;
};
