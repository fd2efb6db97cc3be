import { afterEach, expect, test } from 'vitest';
import '@/components/styles/base.css';
import { DEFAULT_LOOKS, putOn, putOnRemembered } from '@/lib/browser/looks';

const root = document.documentElement;

afterEach(() => {
  putOn(root, DEFAULT_LOOKS);
  localStorage.clear();
});

test.each([
  ['sepia', 'rgb(242, 230, 203)'],
  ['black', 'rgb(0, 0, 0)'],
  ['night', 'rgb(23, 21, 18)'],
  ['paper', 'rgb(250, 247, 242)'],
] as const)('in %s the page has that ground', (theme, ground) => {
  putOn(root, { ...DEFAULT_LOOKS, theme });
  expect(getComputedStyle(root).backgroundColor).toBe(ground);
});

test.each([
  ['literata', 'Literata'],
  ['source-serif', 'Source Serif 4'],
  ['atkinson', 'Atkinson'],
  ['dyslexic', 'OpenDyslexic'],
  ['system', 'system-ui'],
  ['newsreader', 'Newsreader'],
] as const)('in %s articles are set in it', (face, family) => {
  putOn(root, { ...DEFAULT_LOOKS, face });
  expect(getComputedStyle(root).getPropertyValue('--serif')).toMatch(new RegExp(`^['"]?${family}`));
});

test.each(['literata', 'source-serif', 'atkinson', 'dyslexic'] as const)(
  'the letters of %s are packed, and fetched only when it is chosen',
  async (face) => {
    putOn(root, { ...DEFAULT_LOOKS, face });
    const family = getComputedStyle(root).getPropertyValue('--serif').split(',')[0] ?? '';
    const loaded = () =>
      [...document.fonts].filter(
        (one) => family.includes(one.family.replaceAll('"', '')) && one.status === 'loaded',
      );
    expect(loaded()).toEqual([]);
    await document.fonts.load(`1em ${family}`, 'harbour');
    expect(loaded()).toHaveLength(1);
  },
);

test('the next page begins as the last one was', () => {
  putOn(root, { ...DEFAULT_LOOKS, theme: 'night', textSize: 1.5, justified: true });
  const next = document.createElement('html');
  putOnRemembered(next);
  expect(next.dataset).toMatchObject({ theme: 'night', justified: '' });
  expect(next.style.getPropertyValue('--text-scale')).toBe('1.5');
});

test('where nothing was chosen yet a page begins undressed', () => {
  localStorage.clear();
  const first = document.createElement('html');
  putOnRemembered(first);
  expect(first.getAttributeNames()).toEqual([]);
});
