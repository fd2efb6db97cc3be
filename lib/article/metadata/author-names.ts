import { BY, ROLES } from './by-words';
import { oneLine } from './plain-text';
import { isOutletName } from './title-outlet';
import { lettered } from '@/lib/article/lettered';

export const LONGEST_BYLINE = 200;
const LONGEST_NAME = 80;
const MOST_WORDS = 7;

/** The people and desks `byline` names, in its order: no "By", role, date, address or handle; none twice. */
export function namesIn(byline: string, outlets: readonly string[] = []): string[] {
  const [first, ...others] = whole(byline).split(BETWEEN(byline)).map(nameOf).filter(isFilled);
  if (first === undefined) return [];
  return unique([first, ...others.filter((part) => isPerson(part) && !isOutletName(part, outlets))]);
}

/** A byline cut where a name ends. */
const whole = (byline: string): string =>
  byline.length <= LONGEST_BYLINE ? byline : byline.slice(0, LONGEST_BYLINE).replace(/[^,;|]*$/, '');

/** The same names once, whatever their case. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a text of its own can be a name: a few words, each with a capital where the script has capitals. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  return (
    text.length > 1 &&
    text.length <= LONGEST_NAME &&
    words.length <= MOST_WORDS &&
    !ROLES(text).test(text) &&
    words.every((word) => isNameWord(word) || PARTICLE.test(word)) &&
    isNameWord(words.at(-1) ?? '')
  );
}

const isNameWord = (word: string): boolean => NAME_WORD(word).test(word);
const NAME_WORD = lettered(String.raw`^[(]?[\p{Lu}\p{Lt}\p{Lo}'’"“«][\p{L}\p{M}.'’\-‐"”»&)]*$`);
const PARTICLE =
  /^(?:von|van|vom|zu|zur|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ter|ten|af|av|und|y|e|i)$/;

const BETWEEN = lettered(
  String.raw`\s*[;|•·／、]\s*|\s*,\s+(?:and|und|et|y|e|en|och|og|i|и|та)\s+|\s*,\s+|\s+(?:and|und|y|et|och|og|&|и|та)\s+(?=[\p{L}])`,
);

const BY_BEFORE = new RegExp(
  `^(?:${BY.toSorted((a, b) => b.length - a.length).join('|')})(?:\\s*[:：]\\s*|\\s+(?=\\S))`,
  'iu',
);

function nameOf(part: string): string {
  return oneLine(part)
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/g, '')
    .replace(/\s*[([<][^)\]>]*[)\]>]?$/u, '')
    .replace(BY_BEFORE, '')
    .replace(BY_BEFORE, '')
    .replace(/^@(?=\w)/, '')
    .replace(/^[\s:,/–—-]+|[\s:,/–—-]+$/gu, '')
    .trim();
}

const LETTER = lettered(String.raw`[\p{L}]`);
const isFilled = (name: string): boolean =>
  name.length > 1 && name.length <= LONGEST_NAME && LETTER(name).test(name);

// A part after a comma may be what the person is, or where: "universiteto profesorius".
const isPerson = (part: string): boolean =>
  !ROLES(part).test(part) && (!part.includes(' ') || looksLikeName(part));
