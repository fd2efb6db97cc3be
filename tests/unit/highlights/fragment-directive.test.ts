import { expect, test } from 'vitest';
import { withFragment } from '@/lib/highlights/fragment-directive';

test.each([
  ['words', { textStart: 'we won' }, '#:~:text=we%20won'],
  ['from here to there', { textStart: 'we', textEnd: 'won' }, '#:~:text=we,won'],
  ['between others', { prefix: 'said', textStart: 'we', suffix: 'today' }, '#:~:text=said-,we,-today'],
  ['marks that mean something', { textStart: 'a-b, c & d' }, '#:~:text=a%2Db%2C%20c%20%26%20d'],
  ['other scripts', { textStart: '港' }, '#:~:text=%E6%B8%AF'],
  ['half a character', { textStart: 'a\uD83D' }, '#:~:text=a%EF%BF%BD'],
])('%s', (_case, fragment, ending) => {
  expect(withFragment('https://news.example/story?id=1', fragment)).toBe(
    `https://news.example/story?id=1${ending}`,
  );
});

test('a fragment the address had is taken off', () => {
  expect(withFragment('https://news.example/story#part-2', { textStart: 'we' })).toBe(
    'https://news.example/story#:~:text=we',
  );
});
