import { expect, test } from 'vitest';
import { isDay, isoDate } from '@/lib/article/metadata/iso-date';

test.each<[string, string | undefined]>([
  ['2023-04-28', '2023-04-28'],
  ['2023-04-28T17:52:31+02:00', '2023-04-28T17:52:31+02:00'],
  ['2023-04-28T17:52:31.847Z', '2023-04-28T17:52:31Z'],
  ['2023-04-28T17:52+0200', '2023-04-28T17:52:00+02:00'],
  ['2023-04-28T17:52:31+02', '2023-04-28T17:52:31+02:00'],
  ['2023-04-28 17:52:31', '2023-04-28T17:52:31'],
  ['2023-04-28 17:52:31 UTC', '2023-04-28T17:52:31Z'],
  ['2023/04/28', '2023-04-28'],
  ['20230428', '2023-04-28'],
  [' 2023-04-28 ', '2023-04-28'],
  ['1682704351', '2023-04-28T17:52:31Z'],
  ['1682704351000', '2023-04-28T17:52:31Z'],
  ['Fri, 28 Apr 2023 17:52:31 GMT', '2023-04-28T17:52:31Z'],
  ['2023-02-30', undefined],
  ['0001-01-01', undefined],
  ['April 28', undefined],
  ['1', undefined],
  ['', undefined],
])('“%s” is %s', (written, date) => {
  expect(isoDate(written)).toBe(date);
});

test.each<[number, number, number, boolean]>([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [2023, 13, 1, false],
  [2023, 1, 0, false],
  [1066, 10, 14, false],
])('%d-%d-%d is a day an article can be of: %s', (year, month, day, is) => {
  expect(isDay(year, month, day)).toBe(is);
});
