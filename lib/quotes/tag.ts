/** What a word does in its sentence, as far as lists and its shape tell. */
export type Tag =
  | 'quote'
  | 'mark'
  | 'possessive'
  | 'number'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'pronoun'
  | 'auxiliary'
  | 'cue'
  | 'weak cue'
  | 'verb'
  | 'adverb'
  | 'name'
  | 'noun';
