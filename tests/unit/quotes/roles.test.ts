import { expect, test } from 'vitest';
import { namesIn } from '@/lib/quotes/names';
import { withoutAccents } from '@/lib/quotes/roles';
import { read } from './read';

test.each([
  ['before the name', 'Prime Minister Ann Lee won', 'Prime Minister'],
  ['in apposition behind', 'Ann Lee, head of the office, won', 'head of the office'],
  ['in apposition before', 'The minister of trade, Ann Lee, won', 'minister of trade'],
  ['none', 'Mr. Roy won', undefined],
])('what somebody is: %s', (_case, text, role) => {
  expect(namesIn(text, [read(text)]).findLast(({ words }) => words.length > 0)?.role).toBe(role);
});

test.each([
  ['Ann Smith won', 'female'],
  ['James Roy won', 'male'],
  ['Mrs. Zork won', 'female'],
  ['Actress Zork Urgh won', 'female'],
])('%s: %s', (text, gender) => {
  expect(namesIn(text, [read(text)])[0]?.person.gender).toBe(gender);
});

test('accents are no part of a given name', () => {
  expect(withoutAccents('agnès')).toBe('agnes');
});
