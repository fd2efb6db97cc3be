import { expect, test } from 'vitest';
import { isSameStory } from '@/lib/article/url/same-story';

const OWN = 'https://example.com/world/harbour-opens-again';
const TITLE = 'Harbour opens again after the storm';

test.each<[string, string, boolean]>([
  ['the same address', OWN, true],
  ['the same without a query', 'https://example.com/world/harbour-opens-again', true],
  ['another folder', 'https://news.example.com/europe/harbour-opens-again', true],
  ['a longer slug', 'https://example.com/2024/harbour-opens-again-after-storm', true],
  ['words of the title', 'https://example.com/a/opens-after-the-storm', true],
  ['the home page', 'https://example.com/', false],
  ['its section', 'https://example.com/world', false],
  ['another story', 'https://example.com/world/minister-resigns-over-tax', false],
  ['another site', 'https://example.org/world/harbour-opens-again', false],
  ['a look-alike site', 'https://example.com.evil.test/world/harbour-opens-again', false],
  ['a script', 'javascript:alert(1)', false],
  ['nothing', '', false],
])('%s', (_case, told, same) => {
  expect(isSameStory(told, OWN, TITLE)).toBe(same);
});

test.each<[string, string, string, boolean]>([
  ['one number, two slugs', 'https://a.test/harbour-1234567', 'https://a.test/s/1234567', true],
  ['two numbers', 'https://a.test/s/7654321', 'https://a.test/s/1234567', false],
  [
    'a query that names the story is lost',
    'https://a.test/story.php',
    'https://a.test/story.php?id=5',
    false,
  ],
  [
    'a query that does not name it is lost',
    'https://a.test/harbour-opens-again',
    'https://a.test/harbour-opens-again?x=5',
    true,
  ],
  ['a page from disk', 'https://a.test/harbour', 'file:///harbour.html', false],
])('%s', (_case, told, own, same) => {
  expect(isSameStory(told, own, '')).toBe(same);
});
