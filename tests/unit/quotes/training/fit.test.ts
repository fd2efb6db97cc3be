import { expect, test } from 'vitest';
import { bucketOf } from '@/lib/quotes/model/hash';
import { fit, sequence, shuffled } from '@/lib/quotes/training/fit';

const settings = { buckets: 64, rounds: 10, rate: 0.1, decay: 0, runs: 1 };
const choice = (...words: string[]) => ({ prior: 0, features: words.map((word) => [word]) });

test('what is always right gains weight', () => {
  const examples = Array.from({ length: 20 }, () => ({
    choices: [choice('wrong'), choice('right')],
    right: [1],
  }));
  const weights = fit(examples, settings);
  expect(weights[bucketOf(['right'], 64)]).toBeGreaterThan(weights[bucketOf(['wrong'], 64)] ?? 0);
});

test('the same examples give the same weights', () => {
  const examples = Array.from({ length: 20 }, (_, index) => ({
    choices: [choice(`a ${index % 3}`), choice(`b ${index % 5}`)],
    right: [index % 2],
  }));
  expect([...fit(examples, settings)]).toEqual([...fit(examples, settings)]);
});

test('a shuffle keeps every item', () => {
  expect(shuffled([1, 2, 3, 4], sequence(7)).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
});
