import { isLatin, lettered } from '@/lib/article/lettered';

/** The words of a text, folded so that case, accents and punctuation make no difference. */
export function wordsOf(text: string): string[] {
  // Most text is plain, and the classes of all the world's letters are dear to compile and to match.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  const bare = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase();
  const folded = isLatin(bare) ? bare : bare.replace(MARKS(bare), '');
  return folded.match(WORDS(folded)) ?? [];
}
const MARKS = lettered(String.raw`[\p{M}]+`, 'g');
const WORDS = lettered(String.raw`[\p{L}\p{N}]+`, 'g');

export const foldedText = (text: string): string => wordsOf(text).join(' ');

/** Share of the shorter text's words that the longer one has too, from 0 to 1. */
export const likeness = (one: string, other: string): number =>
  shareOf(new Set(wordsOf(one)), new Set(wordsOf(other)));

/** The same of words already taken apart. */
export function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of fewer) if (more.has(word)) common++;
  return fewer.size ? common / fewer.size : 0;
}
