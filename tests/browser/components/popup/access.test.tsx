import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '@/components/popup/frame.css';
import { popupCases } from '@/tests/browser/screens/popup-cases';
import { violationsIn, type Scheme } from '@/tests/browser/screens/violations';

beforeAll(() => page.viewport(440, 600));

const states = Object.entries(popupCases).flatMap(([name, drawn]) =>
  (['light', 'dark'] as Scheme[]).map((scheme) => ({ name, scheme, drawn })),
);

test.each(states)('$name, $scheme: nothing in the way of anybody', async ({ name, drawn, scheme }) => {
  expect(await violationsIn(name, drawn, scheme)).toEqual([]);
});
