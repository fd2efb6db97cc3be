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
  const start = new RegExp(
    `^(?:${[...starts]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  return {
    isWhole: (text) => text.length <= longest + 12 && all.has(bare(text)),
    isStart: (text) => start.test(unmarked(text.slice(0, 120)).toLowerCase()),
  };
}

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

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
