import { expect, test } from 'vitest';
import { addressesIn, MOST_ADDRESSES } from '@/lib/jobs/addresses-in';

test.each<[string, string, string[]]>([
  ['a list', 'https://a.example/1\nhttps://b.example/2\n', ['https://a.example/1', 'https://b.example/2']],
  ['each once', 'https://a.example/1 https://a.example/1', ['https://a.example/1']],
  [
    'in a sentence',
    'See https://a.example/1, or (https://b.example/2).',
    ['https://a.example/1', 'https://b.example/2'],
  ],
  ['brackets of its own', 'https://a.example/Harbour_(town)', ['https://a.example/Harbour_(town)']],
  [
    'Markdown',
    '[A story](https://a.example/1) and <https://b.example/2>',
    ['https://a.example/1', 'https://b.example/2'],
  ],
  ['HTML', '<a href="https://a.example/1?b=2&c=3">A</a>', ['https://a.example/1?b=2&c=3']],
  ['without a protocol', 'news.example/story-1', ['https://news.example/story-1']],
  ['other protocols', 'javascript:alert(1)\nfile:///etc/passwd\nftp://a.example/', []],
  ['plain words', 'Nothing to see here. And/or there.', []],
  ['nothing', '', []],
])('%s', (_case, text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses);
});

test('there is an end to it', () => {
  const many = Array.from({ length: MOST_ADDRESSES + 10 }, (_, n) => `https://a.example/${n}`).join('\n');
  expect(addressesIn(many)).toHaveLength(MOST_ADDRESSES);
});
