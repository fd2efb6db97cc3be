import type { Clause } from './clause';
import type { Person } from './languages/language';
import type { Phrase } from './phrases';
import type { Mention } from './quote';
import { isRole, personOf, roleOf, withoutAccents, withoutArticle } from './roles';
import { mentionOf, type Sentence } from './sentence';

/** One naming of a person or body in the text. */
export type Name = Mention & {
  /** Its words without titles and roles: "Kim", "Young-ho". */
  words: readonly string[];
  person: Person;
  /** Whether the words around it say that it is a person, not a place or a body. */
  human: boolean;
  /** Number of its sentence, from 0. */
  sentence: number;
  /** Whether it does something in its sentence: such names are meant by later pronouns. */
  acts: boolean;
  /** Whether it says something there. */
  speaks: boolean;
  /** Whether it stands behind an article, as people do not: "the Senate". */
  articled: boolean;
  /** Whether something is in it or at it: "in South Africa". */
  placed: boolean;
  /** What the text says it is: "South Korea’s unification minister". */
  role?: string;
};

/** All names of a text in order, outside quotations. */
export function namesIn(text: string, sentences: readonly Sentence[]): Name[] {
  return sentences.flatMap((sentence, number) => {
    const subjects = headsOf(sentence.clauses);
    const speakers = headsOf(sentence.clauses.filter(({ strength }) => strength !== 'verb'));
    return sentence.phrases.flatMap((phrase) => {
      const naming = namingIn(sentence, phrase);
      const name = naming && nameOf(text, sentence, naming);
      // Of "Ann Lee’s speech" it is not Ann Lee who does something.
      const acts =
        (naming === phrase && (subjects.has(phrase.head) || isDoer(sentence, phrase))) ||
        isSource(sentence, phrase.from);
      const speaks = naming === phrase && speakers.has(phrase.head);
      return name ? [{ ...name, sentence: number, acts, speaks }] : [];
    });
  });
}

const headsOf = (clauses: readonly Clause[]): Set<number> =>
  new Set(clauses.flatMap(({ subject }) => (subject ? [subject.head, subject.to - 1] : [])));

/** "was derided by Ann Lee", and whoever a sentence begins with, whatever its verb is. */
const isDoer = ({ tokens, language }: Sentence, { from }: Phrase): boolean =>
  from === 0 || language.by.has(tokens[from - 1]?.lower ?? '');

/** The phrase itself if it is a name; of "Ann Lee’s speech" the owner. */
function namingIn({ tags }: Sentence, phrase: Phrase): Phrase | undefined {
  if (phrase.kind === 'name') return phrase;
  const mark = tags.indexOf('possessive', phrase.from);
  const isOwned = mark > phrase.from && mark < phrase.to && tags[mark - 1] === 'name';
  return isOwned ? { from: phrase.from, to: mark, head: mark - 1, kind: 'name' } : undefined;
}

/** "according to Ann Lee": who says something without a verb. */
const isSource = ({ tokens, language }: Sentence, from: number): boolean =>
  language.according.some((words) =>
    words.every((word, index) => tokens[from - words.length + index]?.lower === word),
  );

function nameOf(
  text: string,
  sentence: Sentence,
  phrase: Phrase,
): Omit<Name, 'acts' | 'speaks' | 'sentence'> | undefined {
  const office = officeStart(sentence, phrase);
  const from = office === undefined ? nameStart(sentence, phrase) : phrase.to - 2;
  if (from >= phrase.to) return undefined;
  const tokens = sentence.tokens.slice(from, phrase.to);
  const role =
    office === undefined
      ? roleOf(text, sentence, phrase, from)
      : withoutArticle(mentionOf(text, sentence.tokens, office, from).text, sentence);
  const before = sentence.tokens.slice(phrase.from, from).map(({ lower }) => lower);
  const person = personOf(sentence, withoutAccents(tokens[0]?.lower ?? ''), before, role);
  const human =
    person.gender !== undefined ||
    office !== undefined ||
    before.some((word) => sentence.language.titles.has(word) || sentence.language.roles.has(word)) ||
    isRole(sentence, role);
  return {
    ...mentionOf(text, sentence.tokens, from, phrase.to),
    words: tokens.map((token) => token.text),
    person,
    human,
    placed: from === phrase.from && sentence.language.whereabouts.has(sentence.tokens[from - 1]?.lower ?? ''),
    articled: from > phrase.from && sentence.language.articles.has(sentence.tokens[from - 1]?.lower ?? ''),
    ...(role && { role }),
  };
}

/** "Secretary of State Ann Lee": where the office begins whose last words run into the name. */
function officeStart({ tokens, tags, endingAt, language }: Sentence, phrase: Phrase): number | undefined {
  const words = phrase.to - phrase.from - (tags[phrase.from] === 'determiner' ? 1 : 0);
  const isLong = words > 2 && tags[phrase.to - 2] === 'name';
  if (!isLong || language.sources.has(tokens[phrase.head]?.lower ?? '')) return undefined;
  let first: Phrase | undefined = phrase;
  for (let steps = 0; first && steps < MOST_LINKS; steps++) {
    const link: string = tokens[first.from - 1]?.lower ?? '';
    const isLink: boolean = language.binders.has(link) || language.attachers.has(link);
    first = isLink ? endingAt.get(first.from - 1) : undefined;
    const head = tokens[first?.head ?? -1]?.lower ?? '';
    const plain = head.replace(/^.*-/, '');
    if (language.roles.has(plain) || language.titles.has(head)) return first?.from;
  }
  return undefined;
}

// "Speaker of the House of Representatives Ann Lee"
const MOST_LINKS = 3;

/** Behind everything that is no part of the name: "Russian president", "Mr.", "South Korea’s minister". */
function nameStart({ tokens, tags, language }: Sentence, phrase: Phrase): number {
  // "General Motors", "Republican National Committee": a body keeps all its words.
  const isBody = language.sources.has(tokens[phrase.head]?.lower ?? '');
  let start = phrase.from;
  for (let index = phrase.from; index < phrase.to - 1; index++) {
    const word = tokens[index]?.lower ?? '';
    const isPart =
      (index > phrase.from && language.nameLinks.has(word)) ||
      (tags[index] === 'name' && (isBody || (!language.titles.has(word) && !language.roles.has(word))));
    if (!isPart && tags[index] !== 'conjunction' && tags[index] !== 'preposition') start = index + 1;
  }
  return start;
}

/** Index of the first name at or after an offset; names are in reading order. */
export function firstAtOrAfter(names: readonly Name[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
