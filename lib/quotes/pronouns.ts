import type { Language, Person } from './languages/language';
import { firstAtOrAfter, type Name } from './names';
import type { Mention } from './quote';

/** Answers whom a pronoun means, out of the names of one article; undefined where nobody fits. */
export function pronounsOf(
  names: readonly Name[],
  language: Language,
): (mention: Mention, pronoun: Person) => Name | undefined {
  const genders = gendersIn(names);
  const people = peopleIn(names);
  const isHuman = ({ human, words }: Name) =>
    human || people.has(words.at(-1) ?? '') || people.has(words[0] ?? '');
  const things = new Set(names.filter(({ articled }) => articled).map(({ text }) => text));
  const mayBeHuman = (name: Name) =>
    isHuman(name) || (!things.has(name.text) && looksPersonal(name, language));

  return (mention, pronoun) => {
    const until = firstAtOrAfter(names, mention.start);
    const before = names.slice(Math.max(0, until - REACH), until).toReversed();
    if (pronoun.many || pronoun.gender === 'thing')
      return before.find((name) => name.acts && !mayBeHuman(name));
    if (!pronoun.gender) return undefined;
    const fits = before.filter(
      ({ words }) => (genders.get(words.at(-1) ?? '') ?? pronoun.gender) === pronoun.gender,
    );
    return (
      fits.find((name) => name.acts && isHuman(name)) ??
      fits.find(isHuman) ??
      fits.find((name) => name.acts && mayBeHuman(name)) ??
      fits.find(mayBeHuman)
    );
  };
}

// How far back a pronoun reaches, in names.
const REACH = 60;

/** What any naming tells about the bearer of a surname. */
function gendersIn(names: readonly Name[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { words, person } of names) {
    const surname = words.at(-1);
    if (surname && person.gender && !known.has(surname)) known.set(surname, person.gender);
  }
  return known;
}

/** First and last words of names that certainly are people's. */
const peopleIn = (names: readonly Name[]): Set<string> =>
  new Set(names.filter(({ human }) => human).flatMap(({ words }) => [words[0] ?? '', words.at(-1) ?? '']));

/** Two or three plain words, none of them a word for a body or a paper. */
const looksPersonal = ({ words }: Name, language: Language): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  words.every((word) => /^\p{Lu}[\p{Ll}’'.-]/u.test(word) && !language.sources.has(word.toLowerCase()));
