import { expect, test } from 'vitest';
import { parseDates } from '@/lib/search/parse-dates';

const NOW = new Date(2026, 2, 1, 9, 30);
const day = (year: number, month: number, date = 1) => new Date(year, month - 1, date).getTime();

test.each<[string, [number, number] | undefined]>([
  ['2026', [day(2026, 1), day(2027, 1)]],
  ['2026-12', [day(2026, 12), day(2027, 1)]],
  ['2024-02-29', [day(2024, 2, 29), day(2024, 3, 1)]],
  ['2026-2-3', [day(2026, 2, 3), day(2026, 2, 4)]],
  ['today', [day(2026, 3, 1), day(2026, 3, 2)]],
  ['yesterday', [day(2026, 2, 28), day(2026, 3, 1)]],
  ['2d', [day(2026, 2, 27), day(2026, 2, 28)]],
  ['1w', [day(2026, 2, 22), day(2026, 2, 23)]],
  ['1m', [day(2026, 2, 1), day(2026, 2, 2)]],
  ['1y', [day(2025, 3, 1), day(2025, 3, 2)]],
  ['2026-13', undefined],
  ['2025-02-29', undefined],
  ['0000', undefined],
  ['soon', undefined],
  ['', undefined],
])('%s', (value, dates) => {
  expect(parseDates(value, NOW)).toEqual(dates && { from: dates[0], to: dates[1] });
});
