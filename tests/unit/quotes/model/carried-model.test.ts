import { expect, test } from 'vitest';
import { carriedModel } from '@/lib/quotes/model/carried-model';
import { loadModel } from '@/lib/quotes/model/load-model';

test('it is the model that others load', async () => {
  expect(carriedModel()).toEqual(await loadModel());
  expect(carriedModel()).toBe(carriedModel());
});
