import type { Clause } from './clause';
import type { Guess } from './guess';
import type { Place } from './places';
import type { Mention } from './quote';
import type { Resolve } from './resolve';
import { mentionOf, type Sentence } from './sentence';

/**
 * "Lee says she wants “x”", "Lee condemned what she called “x”": who reports in the clause around rather than the
 * pronoun that stands for the same one. Any other guess stays what it is.
 */
export function outerSpeaker(text: string, place: Place, guess: Guess, resolve: Resolve): Guess {
  const { sentence, at } = place;
  let lifted = guess;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const { speaker } = lifted;
    const own = sentence.clauses.find((clause) => clause.last < at && isSubject(sentence, clause, speaker));
    const outer = own?.subject?.kind === 'pronoun' ? outerClause(sentence, own) : undefined;
    if (!own || !outer?.subject) return namedBefore(text, place, lifted, resolve);
    const other = mentionOf(text, sentence.tokens, outer.subject.from, outer.subject.to);
    if (!isAside(sentence, outer, own) && !isSame(sentence, speaker, other, resolve)) return lifted;
    const cue =
      own.strength === 'verb' ? mentionOf(text, sentence.tokens, outer.cue, outer.cue + 1) : lifted.cue;
    lifted = { ...lifted, speaker: other, ...(cue && { cue }) };
  }
  return lifted;
}

/** "Lee scolded him: “…,” she said": who was named in front. */
function namedBefore(text: string, { sentence, at, quoted }: Place, guess: Guess, resolve: Resolve): Guess {
  if (guess.speaker.start < quoted.end || !sentence.language.pronouns.has(guess.speaker.text.toLowerCase()))
    return guess;
  const clause = sentence.clauses.findLast(
    ({ last, strength, subject }) =>
      last < at &&
      subject &&
      subject.kind !== 'pronoun' &&
      (strength !== 'verb' || sentence.tokens[at - 1]?.text === ':'),
  );
  if (!clause?.subject) return guess;
  const speaker = mentionOf(text, sentence.tokens, clause.subject.from, clause.subject.to);
  return resolve(speaker).name === resolve(guess.speaker).name ? { ...guess, speaker } : guess;
}

// "Lee says she knows what she called …": no sentence goes deeper.
const MOST_STEPS = 3;

/** "Lee said she wanted": right behind the verb, and saying nothing itself. */
const isAside = ({ tokens, language }: Sentence, outer: Clause, own: Clause): boolean =>
  (own.subject?.from ?? 0) - outer.last <= 2 &&
  (own.strength === 'verb' ||
    // "she thinks", "she wanted to say"
    language.thoughts.has(tokens[own.cue]?.lower ?? '') ||
    language.thoughts.has(tokens[own.from]?.lower ?? ''));

const isSubject = ({ tokens }: Sentence, { subject, order }: Clause, { start, end }: Mention): boolean =>
  subject !== undefined &&
  order === 'before' &&
  tokens[subject.from]?.start === start &&
  tokens[subject.to - 1]?.end === end;

/** The nearest clause before it that reports something, with no semicolon between; behind "what" any clause. */
function outerClause(sentence: Sentence, own: Clause): Clause | undefined {
  const from = own.subject?.from ?? 0;
  const opener = sentence.tags[from - 1];
  if (opener === 'conjunction' || opener === 'mark' || opener === 'quote') return undefined;
  const isWhat = sentence.tokens[from - 1]?.lower === 'what';
  const outer = sentence.clauses.findLast(
    ({ last, subject, order, strength, passive }) =>
      last < from &&
      subject !== undefined &&
      order !== 'antecedent' &&
      !passive &&
      (isWhat || strength === 'cue' || strength === 'weak cue'),
  );
  return outer && !sentence.tokens.slice(outer.last, from).some(({ text }) => /^[;:]$/.test(text))
    ? outer
    : undefined;
}

/** "it" and "they" stand for any body; "he" and "she" must mean the same one. */
function isSame({ language }: Sentence, pronoun: Mention, other: Mention, resolve: Resolve): boolean {
  const { gender, many } = language.pronouns.get(pronoun.text.toLowerCase()) ?? {};
  const otherPronoun = language.pronouns.get(other.text.toLowerCase());
  if (otherPronoun) return otherPronoun.gender === gender && otherPronoun.many === many;
  return many || gender === 'thing' || resolve(pronoun).name === resolve(other).name;
}
