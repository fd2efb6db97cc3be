import { expect, test } from 'vitest';
import { dayOf, monthFirst } from '@/lib/export/cite/day';

test.each([
  ['2026-11-18T23:40:00-05:00', 'November 18, 2026'],
  ['2026-11-18', 'November 18, 2026'],
  ['2026-11', 'November 2026'],
  ['2026', '2026'],
])('%s is %s', (moment, words) => {
  const day = dayOf(moment);
  expect(day && monthFirst(day)).toBe(words);
});

test('what is no date is none', () => {
  expect(dayOf('yesterday')).toBeUndefined();
});
