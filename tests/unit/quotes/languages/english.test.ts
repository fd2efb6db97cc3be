import { expect, test } from 'vitest';
import { english } from '@/lib/quotes/languages/english';

test.each([
  ['said', english.cues],
  ['denied', english.cues],
  ['calling', english.weakCues],
  ['spokeswoman', english.roles],
  ['ministry', english.sources],
  ['claim', english.bare],
])('%s is known', (word, list) => {
  expect(list.has(word)).toBe(true);
});

test('pronouns tell gender and number', () => {
  expect(english.pronouns.get('she')).toEqual({ gender: 'female' });
  expect(english.pronouns.get('they')).toEqual({ many: true });
});
