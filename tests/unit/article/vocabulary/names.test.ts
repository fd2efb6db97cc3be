import { expect, test } from 'vitest';
import { NAMES } from '@/lib/article/vocabulary/names';

test('no name stands under two rules', () => {
  const all = Object.values(NAMES).flat();
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

test('every name is one lower-case word, as names are split', () => {
  expect(
    Object.values(NAMES)
      .flat()
      .filter((name) => !/^[a-z]{2,}$/.test(name)),
  ).toEqual([]);
});
