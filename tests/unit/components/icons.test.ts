import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, partsOf } from './contrast';

const icon = (name: string) =>
  readFileSync(new URL(`../../../components/public/icons/${name}.svg`, import.meta.url), 'utf8');
const fills = (svg: string) => [...svg.matchAll(/fill="(#\w+)"/g)].map(([, colour = '']) => partsOf(colour));

// Bars of Chromium and Firefox, by day and by night.
const LIGHT = ['#ffffff', '#f9f9fb', '#dee1e6'];
const DARK = ['#202124', '#2b2a33', '#35363a'];
const LEGIBLE = 4.5;
const SEEN = 3;

test.each([...LIGHT, ...DARK])(
  'the sign of the one icon is legible whatever is behind it, on %s too',
  (bar) => {
    const [ground = [], sign = []] = fills(icon('icon'));
    expect(contrast(ground, sign)).toBeGreaterThan(LEGIBLE);
    // The ground or the sign stands out from the bar.
    expect(Math.max(contrast(ground, partsOf(bar)), contrast(sign, partsOf(bar)))).toBeGreaterThan(LEGIBLE);
  },
);

test.each(DARK)('the icon for dark bars stands out from %s', (bar) => {
  const [ground = [], sign = []] = fills(icon('on-dark'));
  expect(contrast(ground, sign)).toBeGreaterThan(LEGIBLE);
  expect(contrast(ground, partsOf(bar))).toBeGreaterThan(SEEN);
});
