import type { Mention } from './quote';

/** Who may have said a quotation, and which sentence pattern says so. */
export type Guess = { speaker: Mention; cue?: Mention; pattern: Pattern };

export type Pattern =
  | 'cue before' // Ann Lee said: “…”
  | 'label before' // Ann Lee: “…”
  | 'label inside' // “ANN LEE: …”
  | 'colon before' // Ann Lee went on: ¶ “…”
  | 'cue after' // “…,” Ann Lee said
  | 'cue after, turned' // “…,” said Ann Lee
  | 'told inside' // « …, dit Anne Lee, … »
  | 'signed' // “…” — Ann Lee
  | 'according to'
  | 'by whom' // was called “…” by Ann Lee
  | 'cue far before' // Ann Lee told them she had …, which was “…”
  | 'cue far after' // It was “…” that did it, Ann Lee said
  | 'cue near before' // Ann Lee said in Rome on Monday it was “…”
  | 'thought before' // Ann Lee hopes for “…”
  | 'naming before' // Ann Lee called it “…”
  | 'weak cue before' // Ann Lee discussed “…”
  | 'whose' // Ann Lee’s “…”
  | 'whose saying' // Ann Lee’s claim that …, “…”
  | 'subject' // Ann Lee ran “…”
  | 'same speaker' // … said. “…”
  | 'listed' // … called it “…” and “…”
  | 'reported on' // … said. It was, in the mood of what others say, “…”
  | 'sentence before'; // Ann Lee was angry. “…”
