import type { Language } from './languages/language';
import { languageOf } from './languages/languages';

/**
 * Whether a speaker is people without a name: "US officials", "a source close to the talks". Neither bodies without one
 * ("the ministry") nor pronouns are meant; in a language whose words we do not know, nobody is.
 */
export function isUnnamed(speaker: string, lang: string | undefined): boolean {
  const language = languageOf(lang ?? '');
  if (!language || language.pronouns.has(speaker.toLowerCase())) return false;
  const words = ownWords(speaker, language);
  const last = words.at(-1) ?? '';
  const kind = words.map((word) => kindOf(word.toLowerCase(), language)).findLast(Boolean);
  const isName = /^\p{Lu}/u.test(last) && kindOf(last.toLowerCase(), language) === undefined;
  return last !== '' && !isName && kind !== 'body';
}

/** Its words up to what the last of them belong to: "ministry officials" of "ministry officials at the talks". */
function ownWords(speaker: string, { determiners, prepositions }: Language): string[] {
  const words = speaker.split(/\s+/u).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const told = determiners.has(words[0]?.toLowerCase() ?? '') ? words.slice(1) : words;
  const end = told.findIndex((word, index) => index > 0 && prepositions.has(word.toLowerCase()));
  return told.slice(0, end < 0 ? undefined : end);
}

/** What a noun names, as far as we know it, in one or in many. */
function kindOf(word: string, { roles, kin, sources, bodies }: Language): 'people' | 'body' | undefined {
  const forms = [word, word.replace(/s$/, '')];
  if (forms.some((form) => roles.has(form) || kin.has(form))) return 'people';
  return forms.some((form) => sources.has(form) || bodies.has(form)) ? 'body' : undefined;
}
