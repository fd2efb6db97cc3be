import { expect, test } from 'vitest';
import { cleanAddress } from '@/lib/article/url/clean-address';

const STORY = 'https://example.com/world/harbour-opens-again-12345';

test.each<[string, string]>([
  ['as it is', STORY],
  ['tracking parameters', `${STORY}?utm_source=x&utm_medium=y&fbclid=1&gclid=2&mc_cid=3`],
  ['a fragment', `${STORY}#comments`],
  ['a text fragment', `${STORY}#:~:text=injected%20claim`],
  ['a final slash', `${STORY}/`],
  ['www', STORY.replace('//', '//www.')],
  ['a mobile host', STORY.replace('//', '//m.')],
  ['an AMP host', STORY.replace('//', '//amp.')],
  ['an AMP path', `${STORY}/amp/`],
  ['an AMP parameter', `${STORY}?amp=1`],
  ['another AMP parameter', `${STORY}?outputType=amp`],
  ['an AMP ending', `${STORY}.amp`],
  ['Google’s AMP viewer', `https://www.google.com/amp/s/${STORY.slice(8)}/amp`],
  ['an AMP cache', `https://www-example-com.cdn.ampproject.org/c/s/www.${STORY.slice(8)}?usqp=mq331`],
  ['a print path', `${STORY}/print/`],
  ['a print parameter', `${STORY}?print=1`],
  ['a print view', `${STORY}?view=print`],
  ['a default port', STORY.replace('.com', '.com:443')],
  ['a host in capitals with a final dot', STORY.replace('example.com', 'EXAMPLE.com.')],
  ['a name and password', STORY.replace('//', '//user:pw@')],
  ['a folder’s index page', `${STORY}/index.html`],
  ['doubled slashes', STORY.replace('/world/', '//world/')],
])('one address for a story with %s', (_case, address) => {
  expect(cleanAddress(address)).toBe(STORY);
});

test.each<[string, string, string]>([
  ['what names the story stays', 'https://example.com/a.php?id=5&utm_id=1', 'https://example.com/a.php?id=5'],
  ['parameters stand in order', 'https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
  ['a route in the fragment stays', 'https://example.com/#!/story/5', 'https://example.com/#!/story/5'],
  ['the home page keeps its slash', 'https://www.example.com/?utm_source=x', 'https://example.com/'],
  ['another port is another site', 'http://example.com:8080/a', 'http://example.com:8080/a'],
  ['a word that begins like AMP', 'https://example.com/amplifier', 'https://example.com/amplifier'],
  ['a domain called m', 'https://m.co/a', 'https://m.co/a'],
  [
    'letters of other scripts stay encoded',
    'https://example.com/новости',
    'https://example.com/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8',
  ],
  ['a host of other letters shows as what it is', 'https://\u0430pple.com/', 'https://xn--pple-43d.com/'],
  [
    'a reversing sign in the query is encoded',
    'https://a.test/?q=\u202egpj.exe',
    'https://a.test/?q=%E2%80%AEgpj.exe',
  ],
  ['a file', 'file:///home/a/page.html#top', 'file:///home/a/page.html'],
  ['no address', 'about', 'about'],
])('%s', (_case, address, clean) => {
  expect(cleanAddress(address)).toBe(clean);
  expect(cleanAddress(clean)).toBe(clean);
});
