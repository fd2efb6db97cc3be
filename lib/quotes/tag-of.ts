import type { Language } from './languages/language';
import type { Tag } from './tag';
import type { Token } from './tokens';

/** What a word is by the lists of its language, its shape, and the word and tag before it; `joined`: behind "A and B". */
export function tagOf(
  token: Token,
  before: Token | undefined,
  tagBefore: Tag | undefined,
  after: Token | undefined,
  joined: boolean,
  language: Language,
): Tag {
  const { text, lower } = token;
  if (token.quote) return 'quote';
  // Most words, and none of the next questions is about them.
  if (/^[a-z]/.test(text)) return smallTag(token, before, tagBefore, after, joined, language);
  if (/^-(?:t-)?$/.test(text) && /^\p{L}/u.test(after?.text ?? '')) return 'adverb';
  if (/^['’]s$/i.test(text)) return tagBefore === 'pronoun' ? 'auxiliary' : 'possessive';
  if (lower === '&' && /^\p{Lu}/u.test(after?.text ?? '')) return 'conjunction';
  if (!/[\p{L}\p{N}]/u.test(text)) return text === '’' && tagBefore === 'name' ? 'possessive' : 'mark';
  if (/^\p{N}/u.test(text)) return 'number';
  const first = !before || (tagBefore === 'mark' && /[.:?!—]/.test(before.text)) || tagBefore === 'quote';
  const capital = /^\p{Lu}/u.test(text);
  if (capital && isPartOfName(text, lower, first, tagBefore, after, language)) return 'name';
  return smallTag(token, before, tagBefore, after, joined, language);
}

/** The same for a word that is no name. */
function smallTag(
  { lower }: Token,
  before: Token | undefined,
  tagBefore: Tag | undefined,
  after: Token | undefined,
  joined: boolean,
  language: Language,
): Tag {
  if (language.pronouns.has(lower) && language.determiners.has(lower)) {
    return ownsNext(after, language) ? 'determiner' : 'pronoun';
  }
  if (language.bare.has(lower) && !mayBeBareVerb(before, tagBefore, joined)) return 'noun';
  return wordTag(lower, before?.lower ?? '', tagBefore, language);
}

/** "officials claim", "to claim", "they claim": elsewhere the bare form is the noun. */
const mayBeBareVerb = (before: Token | undefined, tagBefore: Tag | undefined, joined: boolean): boolean =>
  (joined && tagBefore === 'name') ||
  tagBefore === 'auxiliary' ||
  tagBefore === 'pronoun' ||
  tagBefore === 'relative' ||
  tagBefore === 'adverb' ||
  tagBefore === 'conjunction' ||
  ((tagBefore === 'noun' || tagBefore === 'name') &&
    /(?:s|people|police|men|women)$/.test(before?.lower ?? '')) ||
  before?.lower === 'to';

/** "her claim" but "told her that", "called her “x”". */
const ownsNext = (after: Token | undefined, language: Language): boolean =>
  after !== undefined && /^\p{L}/u.test(after.text) && !isFunctionWord(after.lower, language);

/** A capital letter makes a name, unless the word begins the sentence and is a common one. */
function isPartOfName(
  text: string,
  lower: string,
  first: boolean,
  tagBefore: Tag | undefined,
  after: Token | undefined,
  language: Language,
): boolean {
  const opensName = /^\p{Lu}/u.test(after?.text ?? '');
  if (language.nameOpeners.has(lower) && opensName) return true;
  // "Von der Leyen" begins a sentence.
  if (first && language.nameLinks.has(lower) && language.nameLinks.has(after?.lower ?? '')) return true;
  if (language.timeWords.has(lower) || (first && language.adverbs.has(lower))) return false;
  if (language.pronouns.has(lower) && text.length > 1 && /^\p{Lu}\p{Ll}/u.test(text)) return false;
  if (language.determiners.has(lower) && first) return false;
  if (!first) return !(isFunctionWord(lower, language) && tagBefore !== 'name') || /^\p{Lu}{2}/u.test(text);
  if (isFunctionWord(lower, language)) return isCapitals(text) && !isCapitals(after?.text ?? '');
  if (language.turning.has(lower)) return false;
  // Where nouns have capitals, a word unknown as a verb is one.
  if (language.capitalNouns) return !isKnownVerb(lower, language) && !language.adverbEnding?.test(lower);
  if (opensName) return !language.verbEnding?.test(lower);
  return (
    !isKnownVerb(lower, language) && !language.verbEnding?.test(lower) && !language.adverbEnding?.test(lower)
  );
}

/** "US", "WHO": no pronoun, unless the whole line is in capitals. */
const isCapitals = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);

const isFunctionWord = (lower: string, language: Language): boolean =>
  language.determiners.has(lower) ||
  language.prepositions.has(lower) ||
  language.conjunctions.has(lower) ||
  language.subordinators.has(lower) ||
  language.relatives.has(lower) ||
  language.pronouns.has(lower) ||
  language.auxiliaries.has(lower) ||
  language.adverbs.has(lower);

const isKnownVerb = (lower: string, language: Language): boolean =>
  language.cues.has(lower) || language.weakCues.has(lower) || language.verbs.has(lower);

function wordTag(lower: string, before: string, tagBefore: Tag | undefined, language: Language): Tag {
  if (language.auxiliaries.has(lower) || /n['’]t$/.test(lower)) return 'auxiliary';
  if (language.relatives.has(lower)) return 'relative';
  if (language.pronouns.has(lower)) return 'pronoun';
  if (
    language.subordinators.has(lower) &&
    language.determiners.has(lower) &&
    tagBefore !== 'preposition' &&
    tagBefore !== undefined
  ) {
    return 'subordinator';
  }
  if (language.determiners.has(lower)) return 'determiner';
  if (language.prepositions.has(lower)) return 'preposition';
  if (language.conjunctions.has(lower)) return 'conjunction';
  if (language.subordinators.has(lower)) return 'subordinator';
  if (language.adverbs.has(lower) || language.timeWords.has(lower)) return 'adverb';
  // Behind an article or a possessive, "report" and "comment" are nouns.
  const inPhrase =
    (tagBefore === 'determiner' && !(language.standing.has(before) && language.cues.has(lower))) ||
    tagBefore === 'possessive' ||
    // "the 62-year-old said": an age is somebody.
    (tagBefore === 'number' && !before.endsWith('-old'));
  const isNoun =
    language.roles.has(lower) || language.sources.has(lower) || (inPhrase && language.sayings.has(lower));
  if (
    !(inPhrase && (isNoun || !language.verbEnding?.test(lower))) &&
    !(isNoun && tagBefore !== 'name' && tagBefore !== 'pronoun' && tagBefore !== 'noun')
  ) {
    if (language.cues.has(lower)) return 'cue';
    if (language.weakCues.has(lower)) return 'weak cue';
    if (language.verbs.has(lower)) return 'verb';
    if (!inPhrase && !isNoun && language.verbEnding?.test(lower)) return 'verb';
  }
  if (!isNoun && language.adverbEnding?.test(lower)) return 'adverb';
  return 'noun';
}
