import { expect, test } from 'vitest';
import { loadModel, unpack } from '@/lib/quotes/model/load-model';

test('the weights that ship can be read', async () => {
  const model = await loadModel();
  expect(model.weights).toHaveLength(model.buckets);
  expect(model.weights.some(Boolean)).toBe(true);
  expect(model.calibration.every(([raw, real]) => raw >= 0 && raw <= 1 && real > 0 && real < 1)).toBe(true);
});

test('a byte is a number from -128 to 127', () => {
  const { weights } = unpack({ buckets: 4, scale: 1, calibration: [], weights: btoa('\x00\x01\xff\x80') });
  expect([...weights]).toEqual([0, 1, -1, -128]);
});
