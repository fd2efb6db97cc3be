import { expect, test } from 'vitest';
import { loadModel } from '@/lib/quotes/model/load-model';

test('the weights that ship can be read', async () => {
  const model = await loadModel();
  expect(model.weights).toHaveLength(model.buckets);
  expect(model.weights.some(Boolean)).toBe(true);
  expect(model.calibration.every(([raw, real]) => raw >= 0 && raw <= 1 && real > 0 && real < 1)).toBe(true);
});
