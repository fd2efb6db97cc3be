import { expect, test } from 'vitest';
import { parseMinutes } from '@/lib/search/parse-minutes';

test.each<[string, [number, number] | undefined]>([
  ['5', [5, 5]],
  ['<5', [0, 4]],
  ['>15', [16, Infinity]],
  ['5-15', [5, 15]],
  ['5–15', [5, 15]],
  ['15-5', undefined],
  ['few', undefined],
  ['-5', undefined],
])('%s', (value, minutes) => {
  expect(parseMinutes(value)).toEqual(minutes && { from: minutes[0], to: minutes[1] });
});
