import { extentAfter } from './extent-after';
import { extentBefore } from './extent-before';
import type { Person } from './languages/language';
import type { Phrase } from './phrases';
import { mentionOf, type Sentence } from './sentence';

/** The role right before the name, in apposition before it, or in apposition behind it. */
export function roleOf(text: string, sentence: Sentence, phrase: Phrase, from: number): string | undefined {
  const { tokens, language } = sentence;
  const before = mentionOf(text, tokens, phrase.from, from).text;
  if (
    tokens
      .slice(phrase.from, from)
      .some(({ lower }) => !isAddress(lower) && (language.roles.has(lower) || language.titles.has(lower)))
  )
    return withoutArticle(before, sentence);
  if (tokens[phrase.from - 1]?.text === ',') {
    const role = extentBefore(sentence, phrase.from - 1);
    if (role?.kind === 'common' && language.roles.has(tokens[role.head]?.lower ?? '')) {
      return withoutArticle(mentionOf(text, tokens, role.from, role.to).text, sentence);
    }
  }
  if (tokens[phrase.to]?.text === ',') {
    const role = sentence.startingAt.get(phrase.to + 1);
    const extent =
      role?.kind === 'common' && isRoleHead(sentence, role) ? extentAfter(sentence, role.from) : undefined;
    if (extent) return withoutArticle(mentionOf(text, tokens, extent.from, extent.to).text, sentence);
  }
  return undefined;
}

const isAddress = (word: string): boolean =>
  /^(?:mr|mrs|ms|miss|dr|prof|sir|lord|dame|herr|frau|m|mme|sr|sra|don|doña)\.?$/.test(word);
const isRoleHead = ({ tokens, language }: Sentence, phrase: { head: number }): boolean => {
  const word = tokens[phrase.head]?.lower ?? '';
  return language.roles.has(word) || language.roles.has(word.replace(/^.*-/, ''));
};
export const isRole = ({ language }: Sentence, role: string | undefined): boolean =>
  (role ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => language.roles.has(word));

export const withoutArticle = (role: string, { language }: Sentence): string => {
  const [first = '', ...rest] = role.split(' ');
  return rest.length && language.articles.has(first.toLowerCase()) ? rest.join(' ') : role;
};

export const withoutAccents = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '');

export function personOf(
  { language }: Sentence,
  first: string,
  before: readonly string[],
  role: string | undefined,
): Person {
  for (const word of before) {
    const title = language.titles.get(word);
    if (title?.gender) return title;
  }
  const office = role ?? '';
  if (language.women.has(first) || WOMAN.test(office)) return { gender: 'female' };
  if (language.men.has(first) || MAN.test(office)) return { gender: 'male' };
  return {};
}

const WOMAN = /(?:woman|actress|mother|daughter|wife|widow|sister)\b/i;
const MAN = /(?:\bman|[a-z]sman|irman|husband|father|brother)\b/i;
