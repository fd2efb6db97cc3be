import { expect, test } from 'vitest';
import { bucketOf } from '@/lib/quotes/model/hash';
import { calibrated, scoreOf, softmax, type Model } from '@/lib/quotes/model/model';

const model: Model = {
  buckets: 8,
  weights: Int8Array.from({ length: 8 }, (_, bucket) => (bucket === bucketOf(['good'], 8) ? 100 : 0)),
  scale: 0.02,
  calibration: [
    [0.2, 0.1],
    [0.6, 0.5],
    [1, 0.9],
  ],
};

test('a score is the prior and what the features weigh', () => {
  expect(scoreOf(model, { prior: 1, features: [['good']] })).toBeCloseTo(3);
  expect(scoreOf(model, { prior: 1, features: [] })).toBe(1);
});

test('probabilities sum to 1, however large the scores', () => {
  const chances = softmax([1000, 999, -1000]);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  expect(chances[0]).toBeGreaterThan(chances[1] ?? 1);
});

test.each([
  [0.1, 0.1],
  [0.2, 0.1],
  [0.4, 0.3],
  [0.8, 0.7],
  [1, 0.9],
])('raw %f is %f', (raw, expected) => {
  expect(calibrated(model, raw)).toBeCloseTo(expected);
});
