import { expect, test } from 'vitest';
import { inQuotes, listed, plainProse, sentence, shortTitle, titleOf } from '@/lib/export/cite/prose';

test.each([
  ['Yes', '.', '“Yes.”'],
  ['Yes.', '.', '“Yes.”'],
  ['Why?', ',', '“Why?”'],
  ['Yes', '', '“Yes”'],
  ['He said “no” to it', ',', '“He said ‘no’ to it,”'],
  ['Er sagte „nein” dazu', '', '“Er sagte ‘nein’ dazu”'],
  ['Il dit « non » et part', '', '“Il dit ‘non’ et part”'],
  ['a "straight" one', '', '“a ‘straight’ one”'],
])('%s with %s in quotation marks', (words, mark, quoted) => {
  expect(inQuotes(words, mark)).toBe(quoted);
});

test.each([
  ['A story', 'A story.'],
  ['Who pays?', 'Who pays?'],
  ['“No!”', '“No!”'],
  ['Voss, P.', 'Voss, P.'],
])('%s as a sentence', (words, ended) => {
  expect(sentence(words)).toBe(ended);
});

test('names are listed with commas from three on', () => {
  expect(listed(['A'], 'and')).toBe('A');
  expect(listed(['A', 'B'], 'and')).toBe('A and B');
  expect(listed(['A', 'B'], '&', true)).toBe('A, & B');
  expect(listed(['A', 'B', 'C'], 'and')).toBe('A, B, and C');
});

test('a title is short enough for a sentence', () => {
  expect(shortTitle('One two')).toBe('One two');
  expect(shortTitle('One two three four, and five')).toBe('One two three four');
});

test('prose as text has a line for each part', () => {
  expect(plainProse([['“Yes.”'], ['In ', titleOf('The Courier'), '.']])).toBe('“Yes.”\nIn The Courier.');
});
