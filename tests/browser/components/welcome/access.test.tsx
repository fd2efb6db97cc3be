import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { welcomeCases } from '@/tests/browser/screens/welcome-cases';
import { violationsIn, type Scheme } from '@/tests/browser/screens/violations';

beforeAll(() => page.viewport(900, 1200));

const states = Object.entries(welcomeCases).flatMap(([name, drawn]) =>
  (['light', 'dark'] as Scheme[]).map((scheme) => ({ name, scheme, drawn })),
);

test.each(states)('$name, $scheme: nothing in the way of anybody', async ({ name, drawn, scheme }) => {
  expect(await violationsIn(name, drawn, scheme)).toEqual([]);
});
