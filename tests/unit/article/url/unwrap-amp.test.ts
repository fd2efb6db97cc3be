import { expect, test } from 'vitest';
import { unwrapAmp } from '@/lib/article/url/unwrap-amp';

test.each<[string, string, string]>([
  ['Google’s viewer', 'https://www.google.com/amp/s/a.test/b', 'https://a.test/b'],
  ['Google’s viewer in a country', 'https://www.google.co.uk/amp/s/a.test/b', 'https://a.test/b'],
  ['an unencrypted page', 'https://www.google.com/amp/a.test/b', 'http://a.test/b'],
  ['the AMP project’s cache', 'https://a-test.cdn.ampproject.org/v/s/a.test/b?x=1', 'https://a.test/b?x=1'],
  ['a page that is no copy', 'https://a.test/amp/s/b.test/c', 'https://a.test/amp/s/b.test/c'],
  ['a page about AMP', 'https://www.google.com/amp/about', 'https://www.google.com/amp/about'],
])('%s', (_case, address, inner) => {
  expect(unwrapAmp(address)).toBe(inner);
});
