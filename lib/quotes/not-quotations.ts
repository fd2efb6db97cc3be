import type { Guess, Pattern } from './guess';
import { isBare, type Place } from './places';

/** Whether marks set off a title, a nickname or a doubtful word rather than somebody's words. */
export function isNoQuotation(text: string, place: Place, guess: Guess | undefined): boolean {
  const inner = text.slice(place.quoted.start + 1, place.quoted.end - 1).trim();
  if (place.sentence.language.cues.size === 0) return false;
  const count = inner.split(/\s+/).length;
  if (isLabelled(place) || (isSourceItself(place) && count < STATEMENT)) return true;
  if (isWork(place, inner)) return true;
  if (isMutual(place) || isNamed(place)) return count < STATEMENT;
  if (isNickname(place) && !inner.endsWith(',')) return count < STATEMENT;
  if (isSubheading(text, place)) return count < HEADING;
  if (isTitle(inner, place) && isNameOfProgramme(place) && guess?.pattern !== 'cue before') return true;
  if (isUnsaidName(place, inner, guess)) return true;
  if (guess && SURE.has(guess.pattern)) return false;
  if (isEmphasis(text, place)) return count < HEADING;
  if ((isTitle(inner, place) && !isBare(place)) || (count < STATEMENT && isNameOfThing(place, inner)))
    return true;
  return count < STATEMENT && (!guess || (guess.pattern === 'subject' && count < 3));
}

// From this many words on, marks hold a statement rather than a term.
const STATEMENT = 5;

// A line over a part of the article.
const HEADING = 10;

const SURE: ReadonlySet<Pattern> = new Set([
  'listed',
  'cue before',
  'label inside',
  'cue after',
  'cue after, turned',
  'label before',
  'colon before',
  'signed',
  'told inside',
]);

/** called each other “comrades”: nobody's words in particular. */
function isMutual({ sentence, at }: Place): boolean {
  const { tokens, language } = sentence;
  const near = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return near.some(
    (word, index) => language.reciprocals.has(word) && /^(?:each|one)$/.test(near[index - 1] ?? ''),
  );
}

/** William “Bill” Clinton. */
const isNickname = ({ sentence, at }: Place): boolean =>
  sentence.tags[at - 1] === 'name' && sentence.tags[at + 1] === 'name' && sentence.endingAt.has(at);

/** A paragraph of nothing but one quotation in single marks, where others have double ones. */
const isSubheading = (text: string, place: Place): boolean =>
  place.quoted.single && place.opensParagraph && isBare(place) && !place.after && /["“”]|''/.test(text);

/** so-called “smart bombs”, the term “fake news”. */
function isNamed({ sentence, at }: Place): boolean {
  const words = [sentence.tokens[at - 1]?.lower, sentence.tokens[at - 2]?.lower];
  return (
    words[0] !== undefined &&
    (sentence.language.scare.has(words[0]) ||
      (words[0] === 'as' && sentence.language.scare.has(words[1] ?? '')))
  );
}

/** In his book, “Gone With the Wind,” Lee wrote; a song called “Again”; his “Early Birds” radio show. */
function isWork(place: Place, inner: string): boolean {
  const { tokens, tags, language } = place.sentence;
  const { at } = place;
  const isOne = (index: number) => language.works.has(tokens[index]?.lower ?? '');
  if (/^(?:called|named|titled|entitled)$/.test(tokens[at - 1]?.lower ?? '') && isOne(at - 2)) return true;
  if (!isTitle(inner, place)) return false;
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return isOne(before) || isOne(at + 1) || (tags[at + 1] === 'noun' && isOne(at + 2));
}

/** Unter dem Motto „…“, (Motto: „…“), Der Name lautet „…“. */
function isLabelled({ sentence, at }: Place): boolean {
  const { tokens, language, clauses } = sentence;
  const word = tokens[tokens[at - 1]?.text === ':' ? at - 2 : at - 1]?.lower ?? '';
  const clause = clauses.find(({ cue }) => cue === at - 1);
  return language.labels.has(word) || language.labels.has(tokens[clause?.subject?.head ?? -1]?.lower ?? '');
}

/** laut „news.example“, laut der Website „news.example“: who says so, not what. */
function isSourceItself({ sentence, at }: Place): boolean {
  const { tokens, tags, language } = sentence;
  const isSource = (end: number) =>
    language.according.some(
      (words) =>
        !words.some((word) => language.afterQuote.has(word) || language.beforeView.has(word)) &&
        words.every((word, index) => tokens[end - words.length + index]?.lower === word),
    );
  return isSource(at) || (tags[at - 2] === 'determiner' && isSource(at - 2));
}

/** ''Das Boot'': where others write „…“, two apostrophes are a sign of slanted type. */
const isEmphasis = (text: string, { quoted, sentence }: Place): boolean =>
  sentence.language.capitalNouns && text.startsWith("''", quoted.start);

/** the film “Heat”, die Website „Morgen“: a noun with the name of what it stands for. */
function isNameOfThing({ sentence, at }: Place, inner: string): boolean {
  const { tags, tokens, language } = sentence;
  const isNoun = tags[at - 1] === (language.capitalNouns ? 'name' : 'noun');
  return isNoun && !language.sayings.has(tokens[at - 1]?.lower ?? '') && /^\p{Lu}/u.test(inner);
}

/** der „Plan B“, die Gruppe „Koalition für Einheit“: where all nouns have capitals, a term that nobody plainly says. */
function isUnsaidName(place: Place, inner: string, guess: Guess | undefined): boolean {
  if (!place.sentence.language.capitalNouns || isBare(place)) return false;
  const { tokens, language } = place.sentence;
  const near = tokens.slice(Math.max(0, place.at - 2), place.at);
  if (near.some(({ lower }) => language.sayings.has(lower))) return false;
  const words = inner.split(/\s+/);
  // "die Förderung der „Sammelstelle“": what somebody speaks of, rather than what is said.
  const isOwner =
    language.genitives.has(near[1]?.lower ?? '') && place.sentence.tags[place.at - 2] === 'name';
  if (isOwner && words.length === 1) return true;
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (guess && !UNSURE.has(guess.pattern))
    return (
      capitals.length === words.length &&
      words.length < 6 &&
      (TERMS.has(guess.pattern) || (guess.pattern === 'cue near before' && words.length > 1))
    );
  return (
    words.length < 3 ||
    (!/[.!?]$/.test(inner) && /^[\p{Lu}\p{N}]/u.test(inner) && capitals.length * 2 >= words.length)
  );
}

// Patterns that say whose view it is, but also whose report names a thing.
const TERMS: ReadonlySet<Pattern> = new Set([
  'according to',
  'cue far before',
  'cue far after',
  'reported on',
]);

const UNSURE: ReadonlySet<Pattern> = new Set(['subject', 'sentence before', 'same speaker', 'whose']);

/** on CBS’s “Face the Nation”, an episode of “War and Peace”. */
const isNameOfProgramme = ({ sentence, at }: Place): boolean =>
  sentence.tags[at - 1] === 'possessive' || sentence.tags[at - 1] === 'preposition';

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|as|is|vs\.?|v\.?)$/i;

/** “The Catcher in the Rye”: nearly every word begins with a capital letter. */
function isTitle(inner: string, { sentence }: Place): boolean {
  if (sentence.language.capitalNouns) return false;
  const words = inner
    .replace(/[,.]$/, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !SMALL.test(word));
  const capitals = words.filter((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word));
  return words.length > 1 && capitals.length === words.length && !/^[^A-Z]*I\b/.test(inner);
}
