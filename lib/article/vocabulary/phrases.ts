import { lettered } from '@/lib/article/lettered';

/**
 * Words by which a block tells what it is, in the languages we read. `whole`: the block says nothing else; `starts`: it
 * begins so. Lower case, without punctuation at the ends; the keys are languages.
 */
export type Phrases = { whole: ByLanguage; starts: ByLanguage };
type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Whether a text is one of the phrases, or begins with one. */
export type Heard = { isWhole: (text: string) => boolean; isStart: (text: string) => boolean };

export function listenFor({ whole, starts }: Phrases): Heard {
  const beginnings = Object.values(starts).flat();
  const all = new Set([...Object.values(whole).flat(), ...beginnings]);
  const longest = beginnings
    .concat(...Object.values(whole))
    .reduce((most, { length }) => Math.max(most, length), 0);
  const byStart = byFirstTwo(beginnings);
  return {
    isWhole: (text) => text.length <= longest + 12 && all.has(bare(text)),
    isStart: (text) => standsAt(0, unmarked(text.slice(0, 120)).toLowerCase(), byStart),
  };
}

/** Whether one of `list` stands somewhere in a text, as words of its own. */
export function listenForWords(list: readonly string[]): (text: string) => boolean {
  const byStart = byFirstTwo(list);
  return (text) => {
    const lower = text.toLowerCase().replaceAll('’', "'");
    for (const { index } of lower.matchAll(WORD(lower))) if (standsAt(index, lower, byStart)) return true;
    return false;
  };
}
const WORD = lettered(String.raw`[\p{L}\p{N}]+`, 'g');

type ByFirstTwo = ReadonlyMap<string, string[]>;

// A text is looked up by how it begins: an expression of all phrases takes longer to make than most pages to read.
function byFirstTwo(list: readonly string[]): ByFirstTwo {
  const byStart = new Map<string, string[]>();
  for (const phrase of list) {
    const start = phrase.slice(0, 2);
    const others = byStart.get(start);
    if (others) others.push(phrase);
    else byStart.set(start, [phrase]);
  }
  return byStart;
}

/** Whether one of the phrases stands in the text from there on, and ends with a word of it. */
function standsAt(at: number, text: string, byStart: ByFirstTwo): boolean {
  const isHere = (phrase: string) => text.startsWith(phrase, at) && !goesOn(text, at + phrase.length);
  return [1, 2].some((letters) => byStart.get(text.slice(at, at + letters))?.some(isHere) ?? false);
}

function goesOn(text: string, at: number): boolean {
  const next = text.slice(at, at + 2);
  return GOES_ON(next).test(next);
}
const GOES_ON = lettered(String.raw`^[\p{L}\p{N}]`);

/** Without marks, counts and white space at either end. */
const bare = (text: string): string =>
  unmarked(text).replace(MARKS_AFTER(text), '').replace(/\s+/g, ' ').toLowerCase();
const MARKS_AFTER = lettered(String.raw`[^\p{L}\p{N}%]+$`);

const unmarked = (text: string): string =>
  text.replace(MARKS_BEFORE(text), '').replaceAll('’', "'").replaceAll('İ', 'i');
const MARKS_BEFORE = lettered(String.raw`^[^\p{L}\p{N}]+`);
