import type { Language } from './languages/language';
import { firstAtOrAfter, type Name } from './names';
import { pronounsOf } from './pronouns';
import type { Mention } from './quote';

/** Who a mention stands for: the fullest name the article gives, and what it says about them. */
export type Resolved = { name: string; role?: string };

export type Resolve = (mention: Mention) => Resolved;

/** Answers who a mention stands for, out of the names of one article. */
export function resolverOf(names: readonly Name[], language: Language): Resolve {
  const known = byWord(names);
  const meantByPronoun = pronounsOf(names, language);
  return (mention) => {
    const pronoun = language.pronouns.get(mention.text.toLowerCase());
    if (pronoun) return describe(meantByPronoun(mention, pronoun), known, mention.text);
    const own = namesInside(names, mention).find((name) => isOwnName(mention, name, language));
    if (own) return describe(own, known, mention.text);
    return describe(meantByRole(names, mention, language), known, withoutArticle(mention.text, language));
  };
}

/** Names are in reading order: those inside a mention lie beside each other. */
function namesInside(names: readonly Name[], { start, end }: Mention): Name[] {
  const first = firstAtOrAfter(names, start);
  const inside: Name[] = [];
  for (let index = first; index < names.length; index++) {
    const name = names[index];
    if (!name || name.end > end) break;
    inside.push(name);
  }
  return inside;
}

/** "the president, Ann Lee" is called so; "a spokesman for the BBC" is not: behind a preposition stands another's name. */
function isOwnName(mention: Mention, name: Name, language: Language): boolean {
  const before = mention.text.slice(0, name.start - mention.start);
  const part = before.slice(before.lastIndexOf(',') + 1).toLowerCase();
  return (
    !part.split(/\s+/).some((word) => language.prepositions.has(word) || language.genitives.has(word)) ||
    isBareArticle(part, language)
  );
}

/** "der BBC": the article alone is no genitive. */
const isBareArticle = (part: string, language: Language): boolean => language.articles.has(part.trim());

/** Names by each of their words, so that "Kim" finds "Kim Jong Un". */
function byWord(names: readonly Name[]): Map<string, Name[]> {
  const known = new Map<string, Name[]>();
  for (const name of names) {
    if (name.words.length < 2) continue;
    for (const word of new Set([name.words[0] ?? '', name.words.at(-1) ?? '', initialsOf(name)])) {
      known.set(word, [...(known.get(word) ?? []).slice(-MOST), name]);
    }
  }
  return known;
}

// A word that is part of many names ("United") needs no longer list.
const MOST = 30;
const initialsOf = (name: Name): string =>
  name.words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

function describe(
  name: Name | undefined,
  known: ReadonlyMap<string, readonly Name[]>,
  otherwise: string,
): Resolved {
  if (!name) return { name: otherwise };
  const full = fullest(name, known);
  const role =
    name.role ??
    full.role ??
    known.get(full.words.at(-1) ?? '')?.find((other) => other.text === full.text && other.role)?.role;
  return { name: full.text, ...(role && { role }) };
}

/** "Kim" → "Kim Jong Un": the last one so called before it, else the first one after. */
function fullest(name: Name, known: ReadonlyMap<string, readonly Name[]>): Name {
  if (name.words.length > 1) return name;
  const word = name.words[0] ?? '';
  const longer = (known.get(word) ?? []).filter((other) => !clash(name, other));
  const surnames = longer.filter(
    (other) => other.human || other.words.at(-1) === word || initialsOf(other) === word,
  );
  const fitting = surnames.length ? surnames : longer;
  return fitting.findLast((other) => other.start <= name.start) ?? fitting[0] ?? name;
}

const clash = (one: Name, other: Name): boolean =>
  one.person.gender !== undefined &&
  other.person.gender !== undefined &&
  one.person.gender !== other.person.gender;

// How far back a role reaches, in names.
const ROLE_REACH = 200;

/** "the minister": the last one of whom the text said so. */
function meantByRole(names: readonly Name[], mention: Mention, language: Language): Name | undefined {
  const [first = '', ...rest] = mention.text.toLowerCase().split(' ');
  const head =
    rest
      .join(' ')
      .split(/\s(?:of|for|at|in|from)\s|,/)[0]
      ?.split(' ')
      .at(-1) ?? '';
  if (!language.definites.has(first)) return undefined;
  const until = firstAtOrAfter(names, mention.start);
  const before = names.slice(Math.max(0, until - ROLE_REACH), until);
  if (language.bodies.has(head) && rest.length < 3)
    return before.findLast((name) => name.acts && !name.human);
  return language.roles.has(head)
    ? before.findLast((name) =>
        name.role
          ?.toLowerCase()
          .split(/[\s,]+/)
          .includes(head),
      )
    : undefined;
}

const withoutArticle = (text: string, language: Language): string => {
  const [first = '', ...rest] = text.split(' ');
  return rest.length && language.articles.has(first.toLowerCase()) ? rest.join(' ') : text;
};
