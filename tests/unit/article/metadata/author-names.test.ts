import { expect, test } from 'vitest';
import { looksLikeName, namesIn, unique } from '@/lib/article/metadata/author-names';

test.each<[string, string, string[]]>([
  ['a name', 'Ann Lee', ['Ann Lee']],
  ['“By” goes', 'By Ann Lee', ['Ann Lee']],
  ['“Von” goes', 'Von Anna Müller', ['Anna Müller']],
  ['“Par” goes', 'Par Anne Dubois', ['Anne Dubois']],
  ['a label goes', 'Autor: Jan Kowalski', ['Jan Kowalski']],
  ['several names', 'Ann Lee, Bo Kim and Cy Roe', ['Ann Lee', 'Bo Kim', 'Cy Roe']],
  ['names in German', 'Anna Müller und Max Maier', ['Anna Müller', 'Max Maier']],
  ['names parted by bars', 'Ann Lee | Bo Kim', ['Ann Lee', 'Bo Kim']],
  ['a role after the name goes', 'Ann Lee, Senior Reporter', ['Ann Lee']],
  ['a role in brackets goes', 'Ann Lee (Berlin)', ['Ann Lee']],
  ['what a person is, in small letters, goes', 'Ona Petraitė, universiteto docentė', ['Ona Petraitė']],
  ['an e-mail address goes', 'Ann Lee ann@example.com', ['Ann Lee']],
  ['a handle loses its sign', '@annlee', ['annlee']],
  ['an agency stays', 'Ann Lee, dpa', ['Ann Lee', 'dpa']],
  ['a desk stays', 'AOL Staff', ['AOL Staff']],
  ['nobody twice', 'Ann Lee, ANN LEE', ['Ann Lee']],
  ['Japanese names', '松岡大地、山田花子', ['松岡大地', '山田花子']],
  ['an address alone is nobody', 'https://example.com/ann', []],
  ['nothing', '', []],
])('%s', (_case, byline, names) => {
  expect(namesIn(byline)).toEqual(names);
});

test('the outlet is no second author', () => {
  expect(namesIn('Ann Lee, The Daily Example', ['The Daily Example'])).toEqual(['Ann Lee']);
});

test('a byline is read no further than 200 characters', () => {
  expect(namesIn(`${'Ann Lee, '.repeat(40)}Bo Kim`)).toEqual(['Ann Lee']);
});

test.each([
  ['Ann Lee', true],
  ['Ludwig van Beethoven', true],
  ['O’Brien', true],
  ['松岡大地', true],
  ['Senior Reporter', false],
  ['read the whole story', false],
  ['Ann Lee 2024', false],
  ['', false],
])('%s looks like a name: %s', (text, looks) => {
  expect(looksLikeName(text)).toBe(looks);
});

test('a list keeps the first spelling', () => {
  expect(unique(['Ann', 'ANN', 'Bo'])).toEqual(['Ann', 'Bo']);
});
