import { expect, test } from 'vitest';
import { bucketOf } from '@/lib/quotes/model/hash';

test.each([[[]], [['how', 'cue before']], [['verb', '説く']]])(
  '“%s” has one bucket within the table',
  (feature) => {
    const bucket = bucketOf(feature, 1024);
    expect(bucket).toBe(bucketOf(feature, 1024));
    expect(bucket).toBeGreaterThanOrEqual(0);
    expect(bucket).toBeLessThan(1024);
  },
);

test('a thousand features spread over the table', () => {
  const buckets = Array.from({ length: 1000 }, (_, index) => bucketOf(['feature', index], 1 << 14));
  expect(new Set(buckets).size).toBeGreaterThan(940);
});

test('the pieces are hashed as if they were joined', () => {
  const joined = bucketOf(['no quote size 3-4 short true'], 1 << 14);
  expect(bucketOf(['size', '3-4', 'short', true], 1 << 14, 'no quote')).toBe(joined);
});
