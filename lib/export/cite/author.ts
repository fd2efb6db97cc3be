/** A person, whose name can be turned round, or whoever has a name that is left as it stands. */
export type Author = { given: string; family: string; suffix?: string } | { literal: string };

/**
 * Whom a byline's name means. A desk, an agency or the newspaper itself is left whole, and so are names in scripts
 * without capitals, whose order is not that of English.
 */
export function authorOf(name: string, outlet = ''): Author {
  const words = name.trim().split(/\s+/);
  const [first = ''] = words;
  const isWhole =
    words.length === 1 ||
    isSameName(name, outlet) ||
    BODIES.test(name) ||
    NOT_IN_NAMES.test(name) ||
    !words.some((word) => /^\p{Lu}/u.test(word)) ||
    (words.length > 1 && /^(?:the|our)$/i.test(first));
  return isWhole ? { literal: words.join(' ') } : person(words);
}

/** Whether two names are the same but for capitals and an article before them. */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string =>
  name
    .trim()
    .toLocaleLowerCase()
    .replace(/^the\s+/, '');

/** What only names of bodies hold. */
const BODIES =
  /\b(?:agence|agency|agencies|agentur|agencia|associated press|board|bureau|center|centre|committee|correspondents?|desk|editors?|editorial|foundation|institute|magazine|media|news|newsroom|office|presse?|radio|redaktion|redacción|rédaction|redazione|reporters?|service|staff|team|television|times|tv|university|wire|writers?)\b/iu;

const NOT_IN_NAMES = /[\d&/@|]/u;

/** Words that stand before a family name and belong to it. */
const PARTICLES =
  /^(?:von|van|vom|zu|zur|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ter|ten|af|av)$/u;

/** What follows a family name and is no part of it. */
const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV)\.?$/u;

function person(words: readonly string[]): Author {
  const last = words.at(-1) ?? '';
  const suffix = SUFFIX.test(last) ? last : undefined;
  const name = suffix ? words.slice(0, -1) : words;
  if (name.length < 2) return { literal: words.join(' ') };
  const particle = name.findIndex((word, index) => index > 0 && PARTICLES.test(word));
  const from = particle > 0 && particle < name.length - 1 ? particle : name.length - 1;
  return {
    given: name.slice(0, from).join(' '),
    family: name.slice(from).join(' '),
    ...(suffix && { suffix: suffix.replace(/,$/, '') }),
  };
}

/** The name in its usual order. */
export function fullName(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ');
}

/** The name to sort by: "Halloran, Ines". */
export function sortedName(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.family, author.given, author.suffix].filter(Boolean).join(', ');
}

/** What an author is called within a sentence. */
export const shortName = (author: Author): string => ('literal' in author ? author.literal : author.family);
