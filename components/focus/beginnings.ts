import type { Stretch } from '@/lib/highlights/find-in-text';

// Scripts whose words have a beginning that the eye can go by.
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu;

/** The beginnings of the words of a text: of a short one its first letter, of others not quite half. */
export function beginnings(text: string): Stretch[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + (word.length <= 3 ? 1 : Math.round(word.length * SHARE)),
  }));
}

const SHARE = 0.45;
