import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { highlightsToCsv } from '@/lib/export/highlights-to-csv';
import { exportedHighlights, LINK } from './exported-highlights';

const rowsOf = (csv: string) => parse<Record<string, string>>(csv, { header: true }).data;
const named = (colour: number) => `colour ${colour}`;

test.each<[string, string, string]>([
  ['words', 'Ask her.', 'Ask her.'],
  ['quotes, commas and line ends', 'a "b", c\nd', 'a "b", c\nd'],
  ['a formula', '=1+1', "'=1+1"],
  ['another', '@SUM(A1)', "'@SUM(A1)"],
  ['a sign', '+1', "'+1"],
  ['a dash', '-1', "'-1"],
])('%s', (_case, note, cell) => {
  const [row] = rowsOf(highlightsToCsv([exportedHighlights({ note })], named));
  expect(row).toMatchObject({
    words: '“yes”',
    note: cell,
    colour: 'colour 1',
    marked: '1970-01-01T00:00:00.000Z',
    title: 'A story',
    url: 'https://news.example/story',
  });
});

test('a line for each, with its tags', () => {
  const rows = rowsOf(highlightsToCsv([exportedHighlights({ tags: ['a', 'b'] }, { colour: 3 })], named));
  expect(rows.map(({ tags, colour }) => [tags, colour])).toEqual([
    ['a, b', 'colour 1'],
    ['', 'colour 3'],
  ]);
});

test('a line leads to the very words', () => {
  const [linked, lost] = rowsOf(highlightsToCsv([exportedHighlights({ id: 'one' }, {})], named));
  expect([linked?.['link'], lost?.['link']]).toEqual([LINK, '']);
});
