import { expect, test } from 'vitest';
import { webAddress } from '@/lib/article/copy/web-address';

test.each([
  ['a relative address', '../b.jpg', 'https://news.example/b.jpg'],
  ['an address without scheme', '//cdn.example/a', 'https://cdn.example/a'],
  ['an address with spaces around it', ' https://a.example/ ', 'https://a.example/'],
  ['a script', 'javascript:alert(1)', undefined],
  ['a script in disguise', ' java\nscript:alert(1)', undefined],
  ['data', 'data:text/html,x', undefined],
  ['a file', 'file:///etc/passwd', undefined],
  ['nothing', '', undefined],
  ['no address at all', 'https://', undefined],
  ['a novel', `https://a.example/${'x'.repeat(9000)}`, undefined],
])('%s', (_case, value, expected) => {
  expect(webAddress(value, 'https://news.example/world/story')).toBe(expected);
});
