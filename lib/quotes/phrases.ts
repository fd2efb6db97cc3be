import type { Language } from './languages/language';
import type { Tag } from './tag';
import { LED_ON, type Token } from './tokens';

/** Words that name somebody or something: places in the sentence's tokens, `to` exclusive. */
export type Phrase = {
  from: number;
  to: number;
  /** The noun that carries the meaning: "a spokesman for the ministry" → "spokesman". */
  head: number;
  kind: 'name' | 'pronoun' | 'common';
};

/** The simple noun phrases of a sentence: no phrase behind a preposition or a comma is joined yet. */
export function phrasesOf(tokens: readonly Token[], tags: readonly Tag[], language: Language): Phrase[] {
  const phrases: Phrase[] = [];
  let index = 0;
  while (index < tokens.length) {
    const phrase = phraseAt(index, tokens, tags, language);
    if (phrase) phrases.push(phrase);
    index = phrase ? phrase.to : index + 1;
  }
  return phrases;
}

const OPENS_PHRASE: ReadonlySet<Tag> = new Set(['determiner', 'number', 'name', 'noun']);
const STAYS_IN_PHRASE: ReadonlySet<Tag> = new Set(['name', 'noun', 'number']);

function phraseAt(
  from: number,
  tokens: readonly Token[],
  tags: readonly Tag[],
  language: Language,
): Phrase | undefined {
  const tag = tags[from];
  if (tag === 'pronoun' || tag === 'relative') return { from, to: from + 1, head: from, kind: 'pronoun' };
  if (tag === undefined || !OPENS_PHRASE.has(tag)) return undefined;
  let to = from + 1;
  let head = from;
  let name = tag === 'name';
  for (; to < tokens.length; to++) {
    const next = tags[to];
    if (next === undefined) break;
    // "entgegnete Suttner empört": where nouns have capital letters, a small word behind one is no noun.
    if (isAdverbial(to, from, tokens, language)) break;
    if (STAYS_IN_PHRASE.has(next)) {
      head = to;
      name = next === 'name';
    } else if (!isBridge(to, tokens, tags, language)) break;
  }
  if (language.capitalNouns && tag === 'noun' && !isCapital(tokens[head])) return undefined;
  if (tag === 'determiner' && head === from && !language.standing.has(tokens[from]?.lower ?? ''))
    return undefined;
  const isNoun =
    language.roles.has(tokens[head]?.lower ?? '') ||
    (language.capitalNouns && tag === 'determiner' && head === from + 1);
  const isName = name && !isNoun;
  return { from, to, head, kind: isName ? 'name' : 'common' };
}

/** Whether the word at `at` joins two parts of one phrase: ’s, "&", a participle or adverb before a noun. */
function isBridge(at: number, tokens: readonly Token[], tags: readonly Tag[], language: Language): boolean {
  const tag = tags[at];
  const next = tags[at + 1];
  const goesOn = next !== undefined && STAYS_IN_PHRASE.has(next);
  if (tag === 'quote') return tags[at - 1] === 'name' && next === 'name' && isShort(tokens[at]);
  if (tag === 'possessive') return goesOn || isParticipleThenNoun(at + 1, tags);
  if (tag === 'conjunction') {
    const joinsName = tokens[at]?.text === '&' || language.binders.has(tokens[at]?.lower ?? '');
    return joinsName && tags[at - 1] === 'name' && next === 'name';
  }
  // "an outside adviser"
  if (tag === 'preposition' && tags[at - 1] === 'determiner') return next === 'noun';
  if (tag === 'preposition' || (tag === 'determiner' && language.nameLinks.has(tokens[at - 1]?.lower ?? '')))
    return isNameLink(at, tokens, tags, language);
  if (tag === 'mark' && tokens[at]?.text === '.') return false;
  return (
    (tag === 'adverb' || tag === 'verb' || tag === 'weak cue') &&
    (tags[at - 1] === 'determiner' || tags[at - 1] === 'possessive') &&
    (goesOn || next === 'verb')
  );
}

/** "Lucas de Roy", "Ursula von der Leyen". */
function isNameLink(
  at: number,
  tokens: readonly Token[],
  tags: readonly Tag[],
  { nameLinks, infinitiveMarks }: Language,
): boolean {
  let to = at;
  let from = at;
  while (nameLinks.has(tokens[to]?.lower ?? '')) to++;
  while (nameLinks.has(tokens[from]?.lower ?? '')) from--;
  // "zu Guttenberg" but not "zu den Gründen".
  const isPlace = to > at + 1 && infinitiveMarks.has(tokens[at]?.lower ?? '');
  return to > at && !isPlace && tags[to] === 'name' && tags[from] === 'name';
}

const isAdverbial = (at: number, from: number, tokens: readonly Token[], language: Language): boolean =>
  language.capitalNouns &&
  /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
  at > from &&
  isCapital(tokens[at - 1]) &&
  !(at - 1 === from && language.determiners.has(tokens[from]?.lower ?? '')) &&
  !language.nameLinks.has(tokens[at]?.lower ?? '');

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

// A nickname is a word or two.
const isShort = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== LED_ON && token.end - token.start < 24;

const isParticipleThenNoun = (at: number, tags: readonly Tag[]): boolean => {
  const next = tags[at + 1];
  return (tags[at] === 'verb' || tags[at] === 'weak cue') && next !== undefined && STAYS_IN_PHRASE.has(next);
};
