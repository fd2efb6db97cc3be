import { bucketOf } from '@/lib/quotes/model/hash';
import { softmax } from '@/lib/quotes/model/model';
import type { Example } from './examples';

export type Settings = { buckets: number; rounds: number; rate: number; decay: number; runs: number };

export const SETTINGS: Settings = { buckets: 1 << 14, rounds: 6, rate: 0.05, decay: 0.01, runs: 3 };

/** Weights that make the right choices likely: the mean over several runs, each with the examples in another order. */
export function fit(examples: readonly Example[], settings = SETTINGS): Float64Array {
  const packed = examples.map((example) => pack(example, settings.buckets));
  const mean = new Float64Array(settings.buckets);
  for (let run = 1; run <= settings.runs; run++) {
    fitOnce(packed, sequence(run), settings).forEach((weight, bucket) => {
      mean[bucket] = (mean[bucket] ?? 0) + weight / settings.runs;
    });
  }
  return mean;
}

type Packed = { right: ReadonlySet<number>; choices: { prior: number; buckets: number[] }[] };

const pack = ({ choices, right }: Example, buckets: number): Packed => ({
  right: new Set(right),
  choices: choices.map(({ prior, features, about }) => ({
    prior,
    buckets: features.map((feature) => bucketOf(feature, buckets, about)),
  })),
});

/** Softmax over the choices, AdaGrad, a decay towards zero. */
function fitOnce(packed: readonly Packed[], random: () => number, settings: Settings): Float64Array {
  const weights = new Float64Array(settings.buckets);
  const squares = new Float64Array(settings.buckets).fill(1e-2);
  for (let round = 0; round < settings.rounds; round++) {
    for (const { choices, right } of shuffled(packed, random)) {
      const chances = softmax(choices.map(({ prior, buckets }) => prior + sum(weights, buckets)));
      const hit = chances.reduce((total, chance, index) => total + (right.has(index) ? chance : 0), 0);
      choices.forEach(({ buckets }, index) => {
        const chance = chances[index] ?? 0;
        const wanted = right.has(index) ? chance / Math.max(hit, 1e-9) : 0;
        const gradient = chance - wanted;
        if (Math.abs(gradient) > 1e-4) step(weights, squares, buckets, gradient, settings);
      });
    }
  }
  return weights;
}

function step(
  weights: Float64Array,
  squares: Float64Array,
  buckets: readonly number[],
  gradient: number,
  { rate, decay }: Settings,
) {
  for (const bucket of buckets) {
    const weight = weights[bucket] ?? 0;
    const slope = gradient + decay * weight;
    const square = (squares[bucket] ?? 0) + slope * slope;
    squares[bucket] = square;
    weights[bucket] = weight - (rate * slope) / Math.sqrt(square);
  }
}

const sum = (weights: Float64Array, buckets: readonly number[]): number =>
  buckets.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0);

/** The same numbers between 0 and 1 every time. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const copy = [...items];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [copy[index], copy[other]];
    if (a !== undefined && b !== undefined) {
      copy[index] = b;
      copy[other] = a;
    }
  }
  return copy;
}
