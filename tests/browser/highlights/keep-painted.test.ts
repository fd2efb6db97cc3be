import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPainted } from '@/lib/highlights/keep-painted';
import { paintName } from '@/lib/highlights/paint-page';

const YES = { exact: 'She said yes', prefix: '', suffix: '', colour: 1 as const };
const painted = () => [...(CSS.highlights.get(paintName(1)) ?? [])].map(String);
let painting: AbortController;

beforeEach(() => {
  painting = new AbortController();
  document.body.textContent = 'Nothing yet.';
});
afterEach(() => {
  painting.abort();
  document.body.replaceChildren();
  CSS.highlights.clear();
});

test('words that come late are painted when they come', async () => {
  expect(await keepPainted(document, [YES], painting.signal)).toEqual([YES]);
  document.body.append('She said yes.');
  await expect.poll(painted).toEqual(['She said yes']);
});

test('words that the page draws anew are painted anew', async () => {
  document.body.textContent = 'She said yes.';
  expect(await keepPainted(document, [YES], painting.signal)).toEqual([]);
  document.body.textContent = 'Later: She said yes.';
  await expect.poll(painted).toEqual(['She said yes']);
});
