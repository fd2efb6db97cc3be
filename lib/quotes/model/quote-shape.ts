import type { Place } from '@/lib/quotes/places';

/** What a quotation looks like, in the words of the model: everything that does not depend on who said it. */
export type Shape = {
  /** "1", "2", "3-4", "5-8", "9+" words. */
  size: string;
  /** Whether it begins with a capital letter, and how it ends. */
  begins: 'capital' | 'small';
  ends: string;
  /** The words and tags beside it. */
  before: string;
  after: string;
  tagBefore: string;
  tagAfter: string;
  /** Whether the sentence holds nothing else. */
  bare: boolean;
  first: boolean;
  titled: boolean;
  /** Whether it speaks: "I", "we", a question. */
  voiced: boolean;
};

export function shapeOf(text: string, { quoted, sentence, at, opensParagraph }: Place): Shape {
  const inner = text.slice(quoted.start, quoted.end).replace(/^[^\p{L}\p{N}([$]+/u, '');
  const words = inner.split(/\s+/, 12).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const { tokens, tags } = sentence;
  return {
    size: sizeOf(words.length),
    begins: /^\p{Lu}/u.test(inner) ? 'capital' : 'small',
    ends: /([.,?!…])?[^\p{L}\p{N}.,?!…]*$/u.exec(inner)?.[1] ?? 'none',
    before: tokens[at - 1]?.lower ?? '^',
    after: tokens[at + 1]?.lower ?? '$',
    tagBefore: tags[at - 1] ?? '^',
    tagAfter: tags[at + 1] ?? '$',
    bare: tokens.every((token) => token.quote || !/[\p{L}\p{N}]/u.test(token.text)),
    first: opensParagraph && at === 0,
    titled:
      words.length > 1 &&
      words.every((word) => /^[^\p{L}]*(?:\p{Lu}|\p{N}|(?:of|the|and|in|to|a|for)\b)/u.test(word)),
    voiced: words.some((word) => /^(?:I|I['’]\p{L}+|we|We|you|my|our|us|me)$/u.test(word)),
  };
}

const sizeOf = (words: number): string =>
  words <= 2 ? String(words) : words <= 4 ? '3-4' : words <= 8 ? '5-8' : '9+';
