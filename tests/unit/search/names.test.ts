import { expect, test } from 'vitest';
import { foldedWords, Names } from '@/lib/search/names';

test('one name has one number', () => {
  const names = new Names(['a']);
  expect([names.numberOf('a'), names.numberOf('b'), names.numberOf('b')]).toEqual([0, 1, 1]);
  expect([...names.numbersOf(['b', 'c'])]).toEqual([1, 2]);
  expect([names.nameOf(2), names.nameOf(9)]).toEqual(['c', '']);
});

test('names are found by their folded words, those that came later too', () => {
  const names = new Names(['Ann-Marie LÉE']);
  expect(names.matching((words) => words === 'ann marie lee')).toEqual(new Set([0]));
  names.numberOf('Lee');
  expect(names.matching((words) => words === 'lee')).toEqual(new Set([1]));
  expect(foldedWords('  ')).toBe('');
});
