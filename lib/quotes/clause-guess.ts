import type { Clause } from './clause';
import type { Extent } from './extents';
import type { Guess, Pattern } from './guess';
import { mentionOf, type Sentence } from './sentence';

/** The subject of a clause as a speaker, if it has one. */
export function guessBy(
  text: string,
  sentence: Sentence,
  clause: Clause,
  pattern: Pattern,
): Guess | undefined {
  return clause.subject && { ...guessAt(text, sentence, clause.subject, clause), pattern };
}

/** Somebody as a speaker, with the verb of a clause as the word that says so. */
export const guessAt = (
  text: string,
  { tokens }: Sentence,
  extent: Extent,
  clause: Clause,
): Omit<Guess, 'pattern'> => ({
  speaker: mentionOf(text, tokens, extent.from, extent.to),
  cue: mentionOf(text, tokens, clause.cue, clause.cue + 1),
});

/** Whether a clause tells that somebody says something. */
export const isSpeech = (sentence: Sentence, { strength, passive, cue }: Clause): boolean =>
  strength === 'cue' &&
  // "Lee was quoted as calling it “x”" tells what Lee said.
  (!passive || sentence.language.quoting.has(sentence.tokens[cue]?.lower ?? '')) &&
  !isThought(sentence, cue);

/** "hopes", but not "As Lee put it". */
export const isThought = ({ tokens, language }: Sentence, verb: number): boolean =>
  language.thoughts.has(tokens[verb]?.lower ?? '') &&
  !(
    language.putting.has(tokens[verb]?.lower ?? '') &&
    language.pronouns.get(tokens[verb + 1]?.lower ?? '')?.gender === 'thing'
  );

// "said in a statement to reporters on Monday that" still stands beside its quotation.
export const NEAR = 12;
