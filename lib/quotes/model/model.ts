import type { ModelChoice } from './choices';
import { bucketOf } from './hash';

/** The weights of the ranker: one small number per bucket of features. */
export type Model = {
  /** A power of two: features share buckets by their hash. */
  buckets: number;
  weights: Int8Array;
  /** What one step of a weight is worth. */
  scale: number;
  /** Pairs of raw and true probability, rising: how often candidates of that raw probability were right. */
  calibration: readonly (readonly [number, number])[];
};

/** How much speaks for a choice: what the rules think, and what was learned about its features. */
export function scoreOf({ buckets, weights, scale }: Model, { prior, features, about }: ModelChoice): number {
  let sum = 0;
  for (const feature of features) sum += weights[bucketOf(feature, buckets, about)] ?? 0;
  return prior + sum * scale;
}

/** Turns scores into probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The true probability that belongs to a raw one, between the measured points. */
export function calibrated({ calibration }: Model, raw: number): number {
  const above = calibration.findIndex(([point]) => point >= raw);
  const [highPoint, high] = calibration[above === -1 ? calibration.length - 1 : above] ?? [1, raw];
  const [lowPoint, low] = calibration[Math.max(0, (above === -1 ? calibration.length : above) - 1)] ?? [
    0,
    raw,
  ];
  if (highPoint === lowPoint) return high;
  return low + ((high - low) * (raw - lowPoint)) / (highPoint - lowPoint);
}
