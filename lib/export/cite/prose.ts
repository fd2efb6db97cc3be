/** A piece of a citation: words, set in italics or leading somewhere where that is said. */
export type Run = string | { text: string; italic?: true; href?: string };

/** A citation in prose: the quoted words where there are some, and the reference. */
export type Prose = readonly (readonly Run[])[];

/** The name of a newspaper, which is set in italics. */
export const titleOf = (outlet: string): Run => ({ text: outlet, italic: true });

/** A citation as plain text, a line each. */
export const plainProse = (prose: Prose): string =>
  prose.map((line) => line.map((run) => (typeof run === 'string' ? run : run.text)).join('')).join('\n');

/** `words` as a sentence of a reference: it ends with one full stop, unless it ends with a mark of its own. */
export const sentence = (words: string): string =>
  /[.?!…。？！][”’」』»]?$/u.test(words) ? words : `${words}.`;

/** Words in quotation marks, those within them made single; a mark that belongs to the sentence around goes inside. */
export function inQuotes(words: string, mark = ''): string {
  const inside = words
    .replace(/[“„«]\s?/g, '‘')
    .replace(/\s?[”»]/g, '’')
    .replace(STRAIGHT, '‘$1’');
  return `“${inside}${/[.?!…,]$/u.test(inside) ? '' : mark}”`;
}

const STRAIGHT = /"([^"]*)"/g;

/** The first words of a title, by which a citation without an author names its source. */
export function shortTitle(title: string): string {
  const words = title.split(/\s+/);
  if (words.length <= FEW_WORDS) return title;
  return words
    .slice(0, FEW_WORDS)
    .join(' ')
    .replace(/[,;:–—-]+$/u, '');
}

const FEW_WORDS = 4;

/** "A", "A and B", "A, B, and C": names as a list. */
export function listed(names: readonly string[], and: string, commaBeforeTwo = false): string {
  const last = names.at(-1);
  if (names.length < 2 || last === undefined) return last ?? '';
  const before = names.slice(0, -1).join(', ');
  const comma = names.length > 2 || commaBeforeTwo ? ',' : '';
  return `${before}${comma} ${and} ${last}`;
}
