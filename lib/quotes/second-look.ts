import type { Language } from './languages/language';
import type { Tag } from './tag';
import type { Token } from './tokens';

/** The tags of a sentence once more, now that the words behind each are known, too. */
export function secondLook(tokens: readonly Token[], tags: readonly Tag[], language: Language): Tag[] {
  return tags.map((tag, index) => {
    const before = tags[index - 1];
    const after = tags[index + 1];
    if (isAdjective(tag, before, after, tokens[index])) return 'noun';
    if (tag === 'cue' && isCounted(tokens, tags, index, language)) return 'noun';
    if (tag === 'verb' && isGoingOn(tokens, index, language)) return 'cue';
    if (tag === 'noun' && isBehindSubject(tokens, index, language)) return 'verb';
    if (tag === 'noun' && isTime(tokens, tags, index, language)) return 'adverb';
    if (tag === 'verb' && isSource(tokens, index, language)) return 'noun';
    if (
      !language.capitalNouns &&
      tag === 'noun' &&
      isInfinitive(tokens[index - 1]?.lower ?? '', before, after, language)
    )
      return 'verb';
    return isPluralNoun(tag, tokens[index]?.lower ?? '', before, after, language) ? 'noun' : tag;
  });
}

/** "Er schließt": where nouns have capitals, a small word right behind the pronoun that opens a sentence is its verb. */
const isBehindSubject = (tokens: readonly Token[], index: number, language: Language): boolean =>
  language.capitalNouns &&
  index === 1 &&
  language.pronouns.has(tokens[0]?.lower ?? '') &&
  /^\p{Ll}+(?:t|te|ten|en)$/u.test(tokens[1]?.text ?? '');

/** "to pursue “…”", "did not give a reason": a verb that no list holds. */
const isInfinitive = (
  wordBefore: string,
  before: Tag | undefined,
  after: Tag | undefined,
  language: Language,
): boolean =>
  (language.infinitiveMarks.has(wordBefore) || before === 'auxiliary') &&
  (after === 'determiner' || after === 'pronoun' || after === 'quote');

/** "rated Republican claims as false": a noun for what was said, not somebody claiming. */
const isPluralNoun = (
  tag: Tag,
  lower: string,
  before: Tag | undefined,
  after: Tag | undefined,
  language: Language,
): boolean =>
  tag === 'cue' &&
  language.sayings.has(lower) &&
  (before === 'name' || before === 'noun') &&
  (after === 'preposition' || after === 'auxiliary' || after === 'verb' || after === 'conjunction');

/** "a few questions", "fourteen felony charges": a plural that a number asks for is nobody's doing. */
function isCounted(
  tokens: readonly Token[],
  tags: readonly Tag[],
  index: number,
  { standing, articles }: Language,
): boolean {
  if (!tokens[index]?.lower.endsWith('s')) return false;
  let first = index - 1;
  while (tags[first] === 'noun' && !tokens[first]?.lower.endsWith('s')) first--;
  const word = tokens[first]?.lower ?? '';
  const counts = tags[first] === 'number' || (standing.has(word) && word !== 'one');
  return counts && (first < index - 1 || articles.has(tokens[first - 1]?.lower ?? ''));
}

/** "went on about “…”", "went on:": speech, unlike "went on a trip". */
const isGoingOn = (tokens: readonly Token[], index: number, { phases }: Language): boolean =>
  phases.has(tokens[index]?.lower ?? '') &&
  tokens[index + 1]?.lower === 'on' &&
  (tokens[index + 2]?.quote !== undefined || /^(?:about|[:,])$/.test(tokens[index + 2]?.lower ?? ''));

/** "Friday afternoon", "last year": when, not who. */
const isTime = (
  tokens: readonly Token[],
  tags: readonly Tag[],
  index: number,
  { timeNouns, timeWords }: Language,
): boolean =>
  timeNouns.has(tokens[index]?.lower ?? '') &&
  tags[index - 1] === 'adverb' &&
  (timeWords.has(tokens[index - 1]?.lower ?? '') || /^(?:last|next)$/.test(tokens[index - 1]?.lower ?? ''));

/** "according to show insiders": no infinitive. */
const isSource = (tokens: readonly Token[], index: number, language: Language): boolean =>
  language.according.some(
    ([first, second]) => tokens[index - 2]?.lower === first && tokens[index - 1]?.lower === second,
  );

/** "of registered voters": a participle between a preposition and a noun. */
const isAdjective = (
  tag: Tag,
  before: Tag | undefined,
  after: Tag | undefined,
  token: Token | undefined,
): boolean =>
  (tag === 'verb' || tag === 'weak cue') &&
  before === 'preposition' &&
  after === 'noun' &&
  /(?:ed|en)$/.test(token?.lower ?? '');
