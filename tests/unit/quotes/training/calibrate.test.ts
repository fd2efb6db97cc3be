import { expect, test } from 'vitest';
import { calibrationOf } from '@/lib/quotes/training/calibrate';

const outcomes = (raw: number, right: number, count = 100) =>
  Array.from({ length: count }, (_, index) => ({ raw, right: index < right }));

test('the true probability rises with the raw one', () => {
  const points = calibrationOf([...outcomes(0.5, 60), ...outcomes(0.8, 50), ...outcomes(0.95, 97)]);
  for (let index = 1; index < points.length; index++) {
    expect(points[index]?.[1]).toBeGreaterThanOrEqual(points[index - 1]?.[1] ?? 1);
  }
});

test('an honest probability stays about what it is', () => {
  const points = calibrationOf([...outcomes(0.5, 50, 400), ...outcomes(0.9, 360, 400)]);
  expect(points.find(([raw]) => raw === 0.9)?.[1]).toBeCloseTo(0.9, 1);
});
