import { expect, test } from 'vitest';
import { parseQuery } from '@/lib/search/parse-query';
import type { Query } from '@/lib/search/query';

const NOW = new Date(2026, 10, 20, 9, 30);
const parse = (typed: string): Query => parseQuery(typed, NOW);
const day = (year: number, month: number, date = 1) => new Date(year, month - 1, date).getTime();

test.each<[string, string[]]>([
  ['', []],
  ['   ', []],
  ['harbour wall', ['harbour', 'wall']],
  ['Café CRÈME', ['cafe', 'creme']],
  ['ferry-boat', ['ferry', 'boat']],
  ['Kim’s', ['kim', 's']],
  ['"harbour"', ['harbour']],
  ['https://news.example/x', ['https', 'news', 'example', 'x']],
  ['12:30', ['12', '30']],
  ['東京湾の港', ['東京湾', 'の', '港']],
])('%s is read as words', (typed, words) => {
  expect(parse(typed)).toMatchObject({ phrases: [], filters: [], problems: [] });
  expect(parse(typed).words.map(({ word }) => word)).toEqual(words);
});

test.each<[string, boolean]>([
  ['harb', true],
  ['harb ', false],
  ['harb is:unread', false],
  ['"harb', false],
  ['tag:sea harb', true],
  ['-harb', true],
])('the last word of “%s” is unfinished: %s', (typed, isUnfinished) => {
  expect(parse(typed).words.some((word) => word.isUnfinished)).toBe(isUnfinished);
});

test.each<[string, Partial<Query>]>([
  ['"sea wall"', { phrases: [{ words: ['sea', 'wall'], not: false }] }],
  ['“sea wall”', { phrases: [{ words: ['sea', 'wall'], not: false }] }],
  ['„sea wall“', { phrases: [{ words: ['sea', 'wall'], not: false }] }],
  ['-"sea wall"', { phrases: [{ words: ['sea', 'wall'], not: true }] }],
  ['-ferry-boat', { phrases: [{ words: ['ferry', 'boat'], not: true }] }],
  ['-ferry', { words: [{ word: 'ferry', not: true, isUnfinished: true }] }],
  ['−ferry ', { words: [{ word: 'ferry', not: true, isUnfinished: false }] }],
  ['site:news.example', { filters: [{ field: 'site', value: 'news.example', not: false }] }],
  ['SITE:news.example', { filters: [{ field: 'site', value: 'news.example', not: false }] }],
  ['-tag:sport', { filters: [{ field: 'tag', value: 'sport', not: true }] }],
  ['tag:"deep sea"', { filters: [{ field: 'tag', value: 'deep sea', not: false }] }],
  ['speaker:“Kim Young-ho”', { filters: [{ field: 'speaker', value: 'Kim Young-ho', not: false }] }],
  [
    'author:Lee lang:de',
    {
      filters: [
        { field: 'author', value: 'Lee', not: false },
        { field: 'lang', value: 'de', not: false },
      ],
    },
  ],
  ['is:unread', { filters: [{ field: 'is', value: 'unread', not: false }] }],
  ['-is:Archived', { filters: [{ field: 'is', value: 'archived', not: true }] }],
  ['before:2026-11', { filters: [{ field: 'date', to: day(2026, 11), not: false }] }],
  ['after:2025', { filters: [{ field: 'date', from: day(2026, 1), not: false }] }],
  ['after:2026-11-17', { filters: [{ field: 'date', from: day(2026, 11, 18), not: false }] }],
  ['in:2026-11', { filters: [{ field: 'date', from: day(2026, 11), to: day(2026, 12), not: false }] }],
  ['after:7d', { filters: [{ field: 'date', from: day(2026, 11, 14), not: false }] }],
  ['minutes:<5', { filters: [{ field: 'minutes', from: 0, to: 4, not: false }] }],
])('%s', (typed, query) => {
  expect(parse(typed)).toEqual({ words: [], phrases: [], filters: [], problems: [], ...query });
});

test.each<[string, Query['problems'][number]['why'], string]>([
  ['colour:red', 'unknown-field', 'colour:red'],
  ['is:green', 'unknown-state', 'is:green'],
  ['tag:', 'no-value', 'tag:'],
  ['tag:""', 'no-value', 'tag:""'],
  ['before:soon', 'no-date', 'before:soon'],
  ['before:2026-13', 'no-date', 'before:2026-13'],
  ['after:2026-02-31', 'no-date', 'after:2026-02-31'],
  ['minutes:few', 'no-minutes', 'minutes:few'],
  ['"sea wall', 'open-quotation', '"sea wall'],
  ['-', 'no-words', '-'],
  ['""', 'no-words', '""'],
])('%s explains itself: %s', (typed, why, part) => {
  expect(parse(typed).problems).toEqual([{ why, part }]);
});

test('a bad part leaves the rest of the query as it is', () => {
  expect(parse('harbour is:green tag:sea')).toMatchObject({
    words: [{ word: 'harbour' }],
    filters: [{ field: 'tag', value: 'sea' }],
    problems: [{ part: 'is:green' }],
  });
});

test('nothing that can be typed makes it fail or hang', () => {
  const signs = ['"', '-', ':', ' ', 'a', 'is:', 'tag:', '“', '字', '\u0000', '\ud800', '//', 'before:'];
  for (let n = 0; n < 3000; n++) {
    const typed = Array.from(
      { length: 8 },
      (_, k) => signs[(n * 7919 + k * k * 31 + ((n >> k) & 7)) % signs.length],
    ).join('');
    expect(() => parse(typed)).not.toThrow();
  }
  expect(parse('a'.repeat(100_000)).words).toHaveLength(1);
});
