import { expect, test } from 'vitest';
import { untracked } from '@/lib/article/url/untracked';

test.each([
  ['nothing to take out', 'https://www.news.example/a?q=%20x', 'https://www.news.example/a?q=%20x'],
  ['tracking', 'https://www.news.example/a?utm_source=feed&id=3', 'https://www.news.example/a?id=3'],
  ['nothing but tracking', 'https://m.news.example/a/?utm_source=feed&fbclid=1', 'https://m.news.example/a/'],
  ['no address', 'a story', 'a story'],
])('%s', (_case, address, expected) => {
  expect(untracked(address)).toBe(expected);
});
