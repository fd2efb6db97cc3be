import { expect, test } from 'vitest';
import { unpack } from '@/lib/quotes/model/unpack';
import { pack, rounded } from '@/lib/quotes/training/pack';

test('weights are rounded to one byte each', () => {
  const { weights, scale } = rounded(Float64Array.of(0, 1, -2, 0.001));
  expect([...weights]).toEqual([0, 64, -127, 0]);
  expect(scale).toBeCloseTo(2 / 127);
});

test('what is packed comes back', () => {
  const model = {
    buckets: 4,
    scale: 0.1,
    calibration: [[0, 0]] as [number, number][],
    weights: Int8Array.of(0, 127, -1, -127),
  };
  expect(unpack(pack(model))).toEqual(model);
});

test('no weights at all', () => {
  expect([...rounded(new Float64Array(4)).weights]).toEqual([0, 0, 0, 0]);
});
