import { expect, test } from 'vitest';
import { timeAfter } from '@/lib/article/metadata/written-time';

test.each<[string, string]>([
  [', 17:52 Uhr', 'T17:52:00'],
  [' at 5:52 p.m.', 'T17:52:00'],
  [' 12:05 AM', 'T00:05:00'],
  [' à 14h05', 'T14:05:00'],
  [' um 10.19 Uhr', 'T10:19:00'],
  [' 10:19:30', 'T10:19:30'],
  [' | 10:19 CET', 'T10:19:00+01:00'],
  [' 10:19 (GMT+7)', 'T10:19:00+07:00'],
  [' 10:19 UTC', 'T10:19:00Z'],
  [' 10:19 constructor', 'T10:19:00'],
  [' 25:19', ''],
  [' 10 comments', ''],
  ['', ''],
])('“%s” is %s', (text, time) => {
  expect(timeAfter(text)).toBe(time);
});
