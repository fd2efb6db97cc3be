import type { Language } from './language';

const none: ReadonlySet<string> = new Set();

/** A language of which we know no word: its quotations are found, their speakers are not. */
export const unknown: Language = {
  cues: none,
  weakCues: none,
  verbs: none,
  auxiliaries: none,
  according: [],
  by: none,
  determiners: none,
  articles: none,
  prepositions: none,
  binders: none,
  attachers: none,
  nameLinks: none,
  conjunctions: none,
  subordinators: none,
  relatives: none,
  adverbs: none,
  timeWords: none,
  pronouns: new Map(),
  titles: new Map(),
  roles: none,
  sources: none,
  abbreviations: none,
  scare: none,
  women: none,
  men: none,
};
