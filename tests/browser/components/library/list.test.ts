import { expect, test } from 'vitest';
import { groupBySaved } from '@/components/library/group-by-saved';
import { matchesFilter } from '@/components/library/matches-filter';
import { megabytes } from '@/components/library/megabytes';
import { NOW, shelf } from '@/tests/browser/screens/shelf';

const article = { title: 'Café burns in Łódź', outlet: 'The Courier', authors: ['Zoë Smith'] };

test.each([
  ['nothing typed', '', true],
  ['a part of a word', 'burn', true],
  ['whatever case and accents', 'CAFE zoe', true],
  ['words in any order, from anywhere', 'smith courier café', true],
  ['one word that is not there', 'cafe zebra', false],
])('filter: %s', (_case, filter, matches) => {
  expect(matchesFilter(article, filter)).toBe(matches);
});

test('saved articles stand under today, yesterday and their months', () => {
  const [row] = shelf;
  const at = (...day: [number, number, number, number]) =>
    row ? [{ ...row, savedAt: new Date(...day).getTime() }] : [];
  const rows = [
    ...at(2026, 10, 20, 8),
    ...at(2026, 10, 20, 0),
    ...at(2026, 10, 19, 23),
    ...at(2026, 10, 2, 9),
    ...at(2025, 10, 2, 9),
  ];
  expect(groupBySaved(rows, 'en', NOW).map(({ title, rows: group }) => [title, group.length])).toEqual([
    ['today', 2],
    ['yesterday', 1],
    ['November 2026', 1],
    ['November 2025', 1],
  ]);
});

test.each([
  [0, '0 MB'],
  [420_000, '0.4 MB'],
  [34_200_000, '34 MB'],
  [1_240_000_000, '1.2 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(megabytes(bytes, 'en')).toBe(words);
});
