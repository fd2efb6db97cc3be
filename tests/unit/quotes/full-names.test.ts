import { expect, test } from 'vitest';
import { byWord, describe as described } from '@/lib/quotes/full-names';
import { namesIn } from '@/lib/quotes/names';
import { read } from './read';

const whoIs = (text: string, word: string) => {
  const names = namesIn(text, [read(text)]);
  return described(
    names.find((name) => name.text === word),
    byWord(names),
    'nobody',
  );
};

test.each([
  ['a surname', 'Kim Jong Un saw that Kim won', 'Kim', 'Kim Jong Un'],
  ['the first full name, where it follows', 'Lee saw it before Ann Lee did', 'Lee', 'Ann Lee'],
  ['letters', 'United Auto Workers saw that UAW won', 'UAW', 'United Auto Workers'],
  ['honours go', 'Ann Lee QC won', 'Ann Lee QC', 'Ann Lee'],
  ['no such name', 'Ann Lee won', 'Roy', 'nobody'],
])('%s', (_case, text, word, name) => {
  expect(whoIs(text, word).name).toBe(name);
});

test('what the text says somebody is goes with the name', () => {
  expect(whoIs('Minister Ann Lee saw that Lee won', 'Lee')).toEqual({ name: 'Ann Lee', role: 'Minister' });
});
