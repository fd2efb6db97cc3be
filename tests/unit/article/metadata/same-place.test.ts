import { expect, test } from 'vitest';
import { sameHost, samePlace } from '@/lib/article/metadata/same-place';

test.each<[string, string, boolean]>([
  ['https://www.a.test/b/', 'http://a.test/b?x=1#c', true],
  ['https://m.a.test/b', 'https://a.test/b', true],
  ['https://a.test/b', 'https://a.test/c', false],
  ['https://a.test/b', 'https://b.test/b', false],
  ['no address', 'no address', false],
  ['', '', false],
])('%s and %s: %s', (one, other, same) => {
  expect(samePlace(one, other)).toBe(same);
});

test.each<[string, string, boolean]>([
  ['https://www.a.test/b', 'https://a.test/c', true],
  ['https://a.test/', 'https://b.test/', false],
  ['', '', false],
])('%s and %s on one host: %s', (one, other, same) => {
  expect(sameHost(one, other)).toBe(same);
});
