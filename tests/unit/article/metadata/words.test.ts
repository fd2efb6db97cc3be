import { expect, test } from 'vitest';
import { foldedText, likeness, shareOf, wordsOf } from '@/lib/article/metadata/words';

test('case, accents and punctuation make no difference', () => {
  expect(wordsOf('Où est “l’Été” ?')).toEqual(['ou', 'est', 'l', 'ete']);
  expect(foldedText('Harbour — opens!')).toBe('harbour opens');
});

test.each<[string, string, number]>([
  ['Harbour opens', 'harbour OPENS', 1],
  ['Harbour opens', 'Harbour opens again – The Example', 1],
  ['Harbour opens', 'Harbour closes', 0.5],
  ['Harbour', 'Minister', 0],
  ['', 'Harbour', 0],
])('%s / %s: %d', (one, other, share) => {
  expect(likeness(one, other)).toBe(share);
});

test('words already taken apart', () => {
  expect(shareOf(new Set(['a', 'b', 'c']), new Set(['a', 'd']))).toBe(0.5);
  expect(shareOf(new Set(), new Set(['a']))).toBe(0);
});
