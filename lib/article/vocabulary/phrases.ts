/**
 * Words by which a block tells what it is, in the languages we read. `whole`: the block says nothing else; `starts`: it
 * begins so. Lower case, without punctuation at the ends.
 */
export type Phrases = { whole: readonly string[]; starts: readonly string[] };

/** Reads a list of phrases parted by bars; a language's name with a colon may stand before its own. */
export const phrases = (list: string): string[] =>
  list
    .split(/\||^ {4}(?:[a-z]{2}(?:, )?)+:/m)
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** Whether a text is one of the phrases, or begins with one. */
export type Heard = { isWhole: (text: string) => boolean; isStart: (text: string) => boolean };

export function listenFor({ whole, starts }: Phrases): Heard {
  const all = new Set([...whole, ...starts]);
  const longest = Math.max(...[...all].map((phrase) => phrase.length));
  const byWord = byFirstWord(starts);
  return {
    isWhole: (text) => text.length <= longest + 12 && all.has(bare(text)),
    isStart: (text) => beginsWithOne(unmarked(text.slice(0, 120)).toLowerCase(), byWord),
  };
}

/** Whether one of `list` stands somewhere in a text, as words of its own. */
export function listenForWords(list: readonly string[]): (text: string) => boolean {
  const byWord = byFirstWord(list);
  return (text) => {
    const lower = text.toLowerCase().replaceAll('’', "'");
    for (const { index } of lower.matchAll(WORD)) if (beginsWithOne(lower.slice(index), byWord)) return true;
    return false;
  };
}

// A text is looked up by its first word: an expression of all phrases takes longer to make than most pages to read.
const WORD = /[\p{L}\p{N}]+/gu;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const GOES_ON = /^[\p{L}\p{N}]/u;

function byFirstWord(list: readonly string[]): ReadonlyMap<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const phrase of list) {
    const word = FIRST_WORD.exec(phrase)?.[0] ?? '';
    const others = byWord.get(word);
    if (others) others.push(phrase);
    else byWord.set(word, [phrase]);
  }
  return byWord;
}

const beginsWithOne = (text: string, byWord: ReadonlyMap<string, string[]>): boolean =>
  byWord
    .get(FIRST_WORD.exec(text)?.[0] ?? '')
    ?.some(
      (phrase) => text.startsWith(phrase) && !GOES_ON.test(text.slice(phrase.length, phrase.length + 2)),
    ) ?? false;

/** Without marks, counts and white space at either end. */
const bare = (text: string): string =>
  unmarked(text)
    .replace(/[^\p{L}\p{N}%]+$/u, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

const unmarked = (text: string): string =>
  text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replaceAll('’', "'")
    .replaceAll('İ', 'i');
