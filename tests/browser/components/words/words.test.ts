import { expect, test } from 'vitest';
import { counted } from '@/components/words/counted';
import { longDate, shortDate } from '@/components/words/dates';
import { say } from '@/tests/browser/screens/say';

test.each([
  [1, '1 voice'],
  [4, '4 voices'],
  [1200, '1,200 voices'],
])('%i is counted as %s', (count, words) => {
  expect(counted(say, 'voices', count, 'en')).toBe(words);
});

test('a form the words do not have falls back to the common one', () => {
  // Polish asks for "few" at 3.
  expect(counted(say, 'voices', 3, 'pl')).toBe('3 voices');
});

test.each([
  ['a day is that day in every zone', '2026-11-18', '18 November 2026', '18 Nov 2026'],
  ['a moment', '2026-11-18T12:00:00Z', '18 November 2026', '18 Nov 2026'],
  ['no date is not written', 'last Tuesday', undefined, undefined],
])('%s', (_case, moment, long, short) => {
  expect(longDate(moment, 'en-GB')).toBe(long);
  expect(shortDate(moment, 'en-GB')).toBe(short);
});
