import { expect, test } from 'vitest';
import { articleWords, MOST_WEIGHT, SPEAKER } from '@/lib/search/article-words';

const article = {
  title: 'The harbour',
  authors: ['Ann Lee'],
  outlet: 'Example Times',
  text: 'A ferry, a ferry, and one wall.',
  speakers: ['Kim Young-ho'],
  notes: ['ask the council'],
};
const weights = articleWords(article);
const weight = (word: string) => weights.get(word) ?? 0;

test('it can be found by title, text, byline, outlet, notes and speakers', () => {
  for (const word of ['harbour', 'ferry', 'lee', 'example', 'council', `${SPEAKER}kim`]) {
    expect(weight(word)).toBeGreaterThan(0);
  }
  expect(weights.has('kim')).toBe(false);
});

test('the title weighs more than the byline, that more than one word of the text; more words more', () => {
  expect(weight('harbour')).toBeGreaterThan(weight('council'));
  expect(weight('ferry')).toBeGreaterThan(weight('wall'));
  expect(weight('wall')).toBeLessThan(IN_TITLE_AT_LEAST);
});

const IN_TITLE_AT_LEAST = 100;

test('a weight fits into a byte, however often a word stands there', () => {
  const often = articleWords({ ...article, title: 'ferry', text: 'ferry '.repeat(10_000), notes: ['ferry'] });
  expect(often.get('ferry')).toBeLessThanOrEqual(MOST_WEIGHT);
  expect([...weights.values()].every((value) => value >= 1)).toBe(true);
});

test('a rare word of a very long text still counts', () => {
  const long = articleWords({ ...article, text: `needle ${'hay '.repeat(100_000)}` });
  expect(long.get('needle')).toBeGreaterThanOrEqual(1);
});
