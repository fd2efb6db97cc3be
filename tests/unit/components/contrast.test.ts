import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, partsOf } from './contrast';

const AA = 4.5;
const AAA = 7;

const read = (name: string) =>
  readFileSync(new URL(`../../../components/styles/${name}.css`, import.meta.url), 'utf8');
const base = tokensIn(read('tokens'), ':root,\n[data-theme]');
const themes = read('themes');
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const GROUNDS: [name: string, scheme: Scheme, tokens: Map<string, string>][] = [
  ['day', 'light', base],
  ['night', 'dark', base],
  ['sepia', 'light', themed('sepia')],
  ['black', 'dark', themed('black')],
  ['high contrast by day', 'light', themed('contrast')],
  ['high contrast by night', 'dark', themed('contrast')],
];

describe.each(GROUNDS)('%s', (_name, scheme, tokens) => {
  test.each([
    ['ink', 'paper', AAA],
    ['ink', 'raise', AAA],
    ['ink', 'sink', AAA],
    // A quotation somebody is at is body text as well.
    ['ink', 'flash', AAA],
    ['quiet', 'paper', AA],
    ['quiet', 'raise', AA],
    ['quiet', 'sink', AA],
    ['accent', 'paper', AA],
    ['accent', 'raise', AA],
    ['accent', 'accent-wash', AA],
    ['ink', 'accent-wash', AA],
    ['on-accent', 'accent', AA],
    ['good', 'paper', AA],
    // What is no text: the edges of what can be pressed.
    ['edge', 'paper', 3],
    ['edge', 'raise', 3],
  ])('%s on %s', (text, ground, least) => {
    expect(contrast(colour(tokens, text, scheme), colour(tokens, ground, scheme))).toBeGreaterThanOrEqual(
      least,
    );
  });
});

test('what is read as the themes is what the page offers', () => {
  const offered = [...themes.matchAll(/\[data-theme='(\w+)'\]/g)].map(([, name]) => name);
  expect(new Set(offered)).toEqual(new Set(['paper', 'sepia', 'night', 'black', 'contrast']));
});

function themed(name: string): Map<string, string> {
  return new Map([...base, ...tokensIn(themes, `[data-theme='${name}']`)]);
}

/** The custom properties of the rule with this selector. */
function tokensIn(css: string, selector: string): Map<string, string> {
  const [, block = ''] = css.split(`\n${selector} {\n`);
  const [rule = ''] = block.split('}');
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#\w+|light-dark\([^)]*\));/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** Red, green and blue from 0 to 255. */
function colour(tokens: Map<string, string>, name: string, scheme: Scheme): number[] {
  const value = tokens.get(name) ?? '';
  const hex = value.match(/#\w+/g)?.at(scheme === 'light' ? 0 : -1) ?? '';
  const parts = partsOf(hex);
  expect(parts).toHaveLength(3);
  return parts;
}
