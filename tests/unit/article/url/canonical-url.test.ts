import { expect, test } from 'vitest';
import { canonicalUrl } from '@/lib/article/url/canonical-url';

const PAGE = 'https://m.example.com/world/harbour-opens-again?utm_source=feed#top';
const STORY = 'https://example.com/world/harbour-opens-again';

test.each<[string, string[], string]>([
  ['nothing declared', [], STORY],
  ['its own address, differently written', ['https://www.example.com/world/harbour-opens-again/'], STORY],
  [
    'a better address',
    ['https://www.example.com/2024/05/harbour-opens-again'],
    'https://example.com/2024/05/harbour-opens-again',
  ],
  ['the home page, then its own', ['https://example.com/', STORY], STORY],
  ['another site’s page', ['https://evil.test/world/harbour-opens-again'], STORY],
  ['a host hidden behind a name', ['https://example.com@evil.test/world/harbour-opens-again'], STORY],
  [
    'no address of the web',
    ['javascript:alert(1)', 'data:text/html,x', '\\\\evil\\share', 'file:///etc/passwd'],
    STORY,
  ],
])('%s', (_case, declared, address) => {
  expect(canonicalUrl(PAGE, declared, 'Harbour opens again')).toBe(address);
});
