import { expect, test } from 'vitest';
import { siteOf } from '@/lib/article/url/site-of';

test.each<[string, string]>([
  ['news.example.com', 'example.com'],
  ['example.com', 'example.com'],
  ['www.taz.de', 'taz.de'],
  ['www.example.co.uk', 'example.co.uk'],
  ['a.b.example.com.br', 'example.com.br'],
  ['ann.blogspot.com', 'ann.blogspot.com'],
  ['ann.blogspot.co.uk', 'ann.blogspot.co.uk'],
  ['ann.github.io', 'ann.github.io'],
  ['www.ann.substack.com', 'ann.substack.com'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['localhost', 'localhost'],
])('%s belongs to %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
