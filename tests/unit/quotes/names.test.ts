import { expect, test } from 'vitest';
import { namesIn } from '@/lib/quotes/names';
import { read } from './read';

const names = (text: string) => namesIn(text, [read(text)]);

test.each([
  ['role before', 'Russian President Vladimir Putin left.', 'Vladimir Putin', 'Russian President'],
  [
    'role in front, with a comma',
    'South Korea’s unification minister, Kim Young-ho, left.',
    'Kim Young-ho',
    'South Korea’s unification minister',
  ],
  ['role behind', 'Kerr Putney, the police chief, left.', 'Kerr Putney', 'police chief'],
  ['only an address', 'Mr. Smith left.', 'Smith', undefined],
  ['an article is no role', 'The State Department left.', 'State Department', undefined],
])('%s', (_case, text, name, role) => {
  const found = names(text).find((one) => one.text === name);
  expect(found).toBeDefined();
  expect(found?.role).toBe(role);
});

test.each([
  ['by address', 'Mrs. Smith left.', 'female'],
  ['by given name', 'Vladimir Putin left.', 'male'],
  ['by role', 'spokeswoman Kim Lee left.', 'female'],
  ['unknown', 'Zork Lee left.', undefined],
])('gender %s', (_case, text, gender) => {
  expect(names(text)[0]?.person.gender).toBe(gender);
});
