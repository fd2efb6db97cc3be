import { expect, test } from 'vitest';
import { blockAt, blockHash, blocksOf } from '@/lib/highlights/anchoring/blocks';

test.each<[string, string, string[]]>([
  ['one', 'Ann left.', ['Ann left.']],
  ['two', 'Ann left.\n\nBo stayed.', ['Ann left.', 'Bo stayed.']],
  ['a line break is within a block', 'Ann\nleft.\n\nBo.', ['Ann\nleft.', 'Bo.']],
  ['three line ends', 'Ann.\n\n\nBo.', ['Ann.', '\nBo.']],
  ['nothing', '', []],
])('%s', (_case, text, blocks) => {
  expect(blocksOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(blocks);
});

test.each<[string, number, number]>([
  ['in the first', 2, 0],
  ['between two: the one before', 6, 0],
  ['at the second’s beginning', 7, 1],
])('%s', (_case, offset, number) => {
  expect(blockAt(blocksOf('First\n\nSecond'), offset)).toBe(number);
});

test('a hash is the same however the block is set, and another when it says something else', () => {
  expect(blockHash('Ann\u00A0le\u00ADft.')).toBe(blockHash('Ann left.'));
  expect(blockHash('Ann left.')).not.toBe(blockHash('Ann felt.'));
});
