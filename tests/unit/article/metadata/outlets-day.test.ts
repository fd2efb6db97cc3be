import { expect, test } from 'vitest';
import { outletsDay } from '@/lib/article/metadata/outlets-day';

test.each<[string, string, string | undefined, string]>([
  ['an American evening', '2026-02-18T02:18:11Z', '2026-02-17', '2026-02-17'],
  ['an evening of the old year', '2026-01-01T03:00:00+00:00', '2025-12-31', '2025-12-31'],
  ['an Asian morning', '2026-02-17T23:30:00Z', '2026-02-18', '2026-02-18'],
  ['the same day', '2026-02-18T02:18:11Z', '2026-02-18', '2026-02-18T02:18:11Z'],
  ['begun the day before', '2026-02-18T10:04:04Z', '2026-02-17', '2026-02-18T10:04:04Z'],
  ['begun days before', '2026-02-18T02:18:11Z', '2026-02-15', '2026-02-18T02:18:11Z'],
  ['told in a zone', '2026-02-18T02:18:11+01:00', '2026-02-17', '2026-02-18T02:18:11+01:00'],
  ['a day alone', '2026-02-18', '2026-02-17', '2026-02-18'],
  ['no date in the address', '2026-02-18T02:18:11Z', undefined, '2026-02-18T02:18:11Z'],
])('%s', (_case, moment, inAddress, day) => {
  expect(outletsDay(moment, inAddress)).toBe(day);
});
