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
  const things = new Set(names.filter(({ articled, placed }) => articled || placed).map(({ text }) => text));
  const personal = names.filter((name) => !things.has(name.text) && looksPersonal(name, language));
  const counts = new Map<string, number>();
  for (const { words } of names) counts.set(words.at(-1) ?? '', (counts.get(words.at(-1) ?? '') ?? 0) + 1);
  const surnames = new Set(personal.map(({ words }) => words.at(-1) ?? ''));
  const human = new Set(
    names.filter(({ human, words }) => human || people.has(words.at(-1) ?? '') || people.has(words[0] ?? '')),
  );
  const maybe = new Set([
    ...personal,
    ...names.filter(
      ({ text, words }) => words.length === 1 && surnames.has(words[0] ?? '') && !things.has(text),
    ),
  ]);

  return (mention, { gender, many }) => {
    const until = firstAtOrAfter(names, mention.start);
    const before = names.slice(Math.max(0, until - REACH), until);
    if (many || gender === 'thing')
      return before.findLast((name) => name.acts && !human.has(name) && !maybe.has(name));
    if (!gender) return undefined;
    const here = before.at(-1)?.sentence ?? 0;
    const score = (name: Name, index: number): number => {
      const known = name.person.gender ?? genders.get(name.words.at(-1) ?? '');
      if (known !== undefined && known !== gender) return -Infinity;
      if (!human.has(name) && !maybe.has(name)) return -Infinity;
      return (
        (human.has(name) ? HUMAN : 0) +
        (name.acts ? ACTS : 0) +
        (name.speaks ? SPEAKS : 0) +
        (known === gender ? SAME_GENDER : 0) +
        OFTEN * Math.log2(counts.get(name.words.at(-1) ?? '') ?? 1) -
        SENTENCE * Math.min(here - name.sentence, FARTHEST) -
        NAME * (before.length - index)
      );
    };
    return best(before, score);
  };
}

// How far back a pronoun reaches, in names.
const REACH = 60;

// What speaks for a name, in points: found on the labelled articles.
const HUMAN = 1;
const ACTS = 3;
const SPEAKS = 2;
const SAME_GENDER = 0.5;
const OFTEN = 0.3;
const SENTENCE = 1;
const NAME = 0.05;
const FARTHEST = 8;

function best(names: readonly Name[], score: (name: Name, index: number) => number): Name | undefined {
  let top = -Infinity;
  let found: Name | undefined;
  names.forEach((name, index) => {
    const points = score(name, index);
    if (points > -Infinity && points >= top) [top, found] = [points, name];
  });
  return found;
}

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
  words.every(
    (word) =>
      /^\p{Lu}[\p{L}’'.-]+$/u.test(word) &&
      !language.sources.has(word.toLowerCase()) &&
      !language.things.has(word.toLowerCase()),
  );
