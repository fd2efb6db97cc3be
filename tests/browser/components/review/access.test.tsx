import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { reviewCases } from '@/tests/browser/screens/review-cases';
import { violationsIn, type Scheme } from '@/tests/browser/screens/violations';

beforeAll(() => page.viewport(900, 900));

const states = Object.entries(reviewCases).flatMap(([name, drawn]) =>
  (['light', 'dark'] as Scheme[]).map((scheme) => ({ name, scheme, drawn })),
);

test.each(states)('$name, $scheme: nothing in the way of anybody', async ({ name, drawn, scheme }) => {
  expect(await violationsIn(name, drawn, scheme)).toEqual([]);
});
