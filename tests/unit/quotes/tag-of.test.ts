import { expect, test } from 'vitest';
import { english } from '@/lib/quotes/languages/english';
import { german } from '@/lib/quotes/languages/german';
import type { Language } from '@/lib/quotes/languages/language';
import { tagOf } from '@/lib/quotes/tag-of';
import { tokensOf } from '@/lib/quotes/tokens';

const first = (text: string, language: Language) => {
  const [token, next] = tokensOf(text, { start: 0, end: text.length }, [], language);
  return token && tagOf(token, undefined, undefined, next, false, language);
};

test.each([
  ['The house', english, 'determiner'],
  ['Lee won', english, 'name'],
  ['Said Lee', english, 'cue'],
  ['She won', english, 'pronoun'],
  ['59 people', english, 'number'],
  [', he', english, 'mark'],
  ['in Rome', english, 'preposition'],
  ['Häuser sind', german, 'name'],
  ['sagte Lee', german, 'cue'],
] as const)('%s begins with a %s', (text, language, tag) => {
  expect(first(text, language)).toBe(tag);
});
