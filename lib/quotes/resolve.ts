import { acronymsIn } from './acronyms';
import type { Language } from './languages/language';
import { byWord, describe } from './full-names';
import { firstAtOrAfter, type Name } from './names';
import { pronounsOf } from './pronouns';
import type { Mention } from './quote';

/** Who a mention stands for: the fullest name the article gives, and what it says about them. */
export type Resolved = { name: string; role?: string };

export type Resolve = (mention: Mention) => Resolved;

/** Answers who a mention stands for, out of the names of one article. */
export function resolverOf(text: string, names: readonly Name[], language: Language): Resolve {
  const known = byWord(names);
  const acronyms = acronymsIn(text);
  const meantByPronoun = pronounsOf(names, language);
  // "The mother" is a woman for certain: whoever may be either is left out.
  const meantByNoun = pronounsOf(
    names.filter(({ person }) => person.gender),
    language,
  );
  return remembered((mention) => {
    const pronoun = language.pronouns.get(mention.text.toLowerCase());
    if (pronoun) return describe(meantByPronoun(mention, pronoun), known, mention.text);
    const list = listed(names, mention, language);
    if (list) return { name: list };
    const own = ownName(names, mention, language);
    if (own) {
      const long = acronyms.get(own.text);
      const { name, ...role } = describe(own, known, mention.text);
      return { name: long ?? (name === own.text ? withOwner(text, own, mention, language) : name), ...role };
    }
    const meant = isBody(mention, language)
      ? meantByPronoun(mention, { gender: 'thing' })
      : (meantByRole(names, mention, language) ?? meantByKin(mention, language, meantByNoun));
    return describe(meant, known, withoutArticle(withoutClause(mention.text, language), language));
  });
}

/** Every quotation asks for the same speakers around it again. */
function remembered(resolve: Resolve): Resolve {
  const known = new Map<string, Resolved>();
  return (mention) => {
    const place = `${mention.start} ${mention.end}`;
    const resolved = known.get(place) ?? resolve(mention);
    known.set(place, resolved);
    return resolved;
  };
}

/** The name a mention holds: "Bears head coach Ann Lee" is Ann Lee, whose role stands right before her. */
function ownName(names: readonly Name[], mention: Mention, language: Language): Name | undefined {
  const own = namesInside(names, mention).filter(
    (name) =>
      isOwnName(mention, name, language) &&
      !/^['’]s?\s/.test(mention.text.slice(name.end - mention.start)) &&
      !name.words.every((word) => isOffice(word, language)),
  );
  const [first] = own;
  const person = own.findLast((name) => name.human && name.role !== undefined);
  return first && !first.human && person ? person : first;
}

/** "Secretary-General": what somebody is, not who. */
const isOffice = (word: string, { roles }: Language): boolean =>
  roles.has(word.toLowerCase()) || roles.has(word.toLowerCase().replace(/^.*-/, ''));

/** "American Society of Anesthesiologists": a body keeps what it is of, where the mention says so. */
function withOwner(text: string, name: Name, mention: Mention, { sources, binders }: Language): string {
  const rest = text.slice(name.end, mention.end);
  const of = /^ (\p{L}+)(?: the)? \p{Lu}[\p{L}'’-]*(?: (?:and )?\p{Lu}[\p{L}'’-]*)*/u.exec(rest);
  const isBody = name.words.some((word) => sources.has(word.toLowerCase()));
  return of && isBody && !name.human && binders.has(of[1] ?? '') ? name.text + of[0] : name.text;
}

/** "Britain, France and Germany": several speak, and all are named. */
function listed(names: readonly Name[], mention: Mention, { additions }: Language): string | undefined {
  const own = namesInside(names, mention);
  const [first, second] = [own.at(-2), own.at(-1)];
  if (!first || !second || second.end !== mention.end) return undefined;
  const between = mention.text.slice(first.end - mention.start, second.start - mention.start).trim();
  const starts = own[0]?.start === mention.start;
  return starts && additions.has(between) && first.human === second.human ? mention.text : undefined;
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
  const office = name.role ?? '';
  const all = mention.text.slice(0, name.start - mention.start).trimEnd();
  // What stands inside the role, as in "Secretary of State Ann Lee", is no sign of another's name.
  const before = office && all.endsWith(office) ? all.slice(0, -office.length) : all;
  const part = before.slice(before.lastIndexOf(',') + 1).toLowerCase();
  return (
    !part.split(/\s+/).some((word) => language.prepositions.has(word) || language.genitives.has(word)) ||
    isBareArticle(part, language)
  );
}

/** "der BBC": the article alone is no genitive. */
const isBareArticle = (part: string, language: Language): boolean => language.articles.has(part.trim());

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
  return language.roles.has(head)
    ? before.findLast((name) =>
        name.role
          ?.toLowerCase()
          .split(/[\s,]+/)
          .includes(head),
      )
    : undefined;
}

/** "the mother": the woman last named, if her name tells that she is one. */
function meantByKin(
  { text, ...place }: Mention,
  { definites, kin }: Language,
  meantByPronoun: ReturnType<typeof pronounsOf>,
): Name | undefined {
  const [first = '', noun = '', ...more] = text.toLowerCase().split(' ');
  const person = definites.has(first) && more.length === 0 ? kin.get(noun) : undefined;
  const name = person && meantByPronoun({ text, ...place }, person);
  return name?.person.gender === person?.gender ? name : undefined;
}

/** "the company": a body named before. */
function isBody(mention: Mention, { definites, bodies }: Language): boolean {
  const [first = '', ...rest] = mention.text.toLowerCase().split(' ');
  return definites.has(first) && rest.length < 3 && bodies.has(rest.at(-1) ?? '');
}

/** "leader of the party, which lost": the relative clause is no part of the name. */
function withoutClause(text: string, { relatives }: Language): string {
  const words = text.split(' ');
  const at = words.findIndex((word, index) => index > 0 && relatives.has(word.toLowerCase()));
  return at === -1 ? text : words.slice(0, at).join(' ').replace(/,$/, '');
}

const withoutArticle = (text: string, language: Language): string => {
  const [first = '', ...rest] = text.split(' ');
  return rest.length && language.articles.has(first.toLowerCase()) ? rest.join(' ') : text;
};
