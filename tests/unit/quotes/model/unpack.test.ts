import { expect, test } from 'vitest';
import { unpack } from '@/lib/quotes/model/unpack';

test('a byte is a number from -128 to 127', () => {
  const { weights } = unpack({ buckets: 4, scale: 1, calibration: [], weights: btoa('\x00\x01\xff\x80') });
  expect([...weights]).toEqual([0, 1, -1, -128]);
});
