import { expect, test } from 'vitest';
import { readPage } from '@/lib/article/read-page';
import { pageOf, paragraphs, sentences } from './pages';

const SHADOWED = [
  'parentNode',
  'nextElementSibling',
  'tagName',
  'textContent',
  'getAttribute',
  'hasAttribute',
  'removeAttribute',
  'removeChild',
  'querySelectorAll',
  'getElementsByTagName',
  'attributes',
  'childNodes',
  'firstChild',
  'nextSibling',
  'localName',
  'nodeType',
  'nodeName',
  'children',
  'innerHTML',
  'closest',
  'checkVisibility',
  'style',
  'ownerDocument',
];

test.each(SHADOWED)('an input named %s does not keep its form from being read', async (name) => {
  const reading = await readPage(
    pageOf(`<form><input name="${name}"><article>${paragraphs(6)}</article></form>`),
  );
  expect('article' in reading && reading.article?.text).toContain(sentences(5));
});

test.each([
  'body',
  'documentElement',
  'baseURI',
  'URL',
  'title',
  'querySelectorAll',
  'createElement',
  'readyState',
  'cloneNode',
  'defaultView',
  'createTreeWalker',
])('a picture named %s does not keep the page from being read', async (name) => {
  const reading = await readPage(
    pageOf(`<img name="${name}" src="/p.jpg"><article>${paragraphs(6)}</article>`),
  );
  expect('article' in reading && reading.article?.text).toContain(sentences(5));
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  [
    'a handler',
    '<p onclick="alert(1)" onmouseover="alert(1)">A paragraph with handlers that nobody asked for, at all.</p>',
  ],
  [
    'a script address',
    '<p>A <a href="javascript:alert(1)">link that runs</a> and a <a href="data:text/html,x">page of data</a> in it.</p>',
  ],
  ['a drawing with a script', '<svg><script>alert(1)</script><a href="javascript:alert(1)">x</a></svg>'],
  ['a frame with a document', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  [
    'a style',
    '<p style="background:url(javascript:alert(1))">A paragraph with a look of its own, and words.</p>',
  ],
  ['an object', '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">'],
])('nothing of %s reaches the tree', async (_case, attack) => {
  const reading = await readPage(pageOf(`<article>${paragraphs(3)}${attack}${paragraphs(3, 20)}</article>`));
  const tree = JSON.stringify('article' in reading && reading.article?.content);
  expect(tree).toContain('first paragraph');
  expect(tree).not.toMatch(/alert|javascript:|data:text|on(?:click|mouseover)|style":/);
});

test.each([
  ['10,000 levels', '<div>'.repeat(10_000) + paragraphs(6)],
  ['10,000 levels of bold', paragraphs(6) + '<b>'.repeat(10_000) + 'x'],
  ['a frameset', '<frameset><frame src="about:blank"></frameset>'],
  ['nothing', ''],
  [
    'control characters and lone surrogates',
    `<article>${paragraphs(6)}<p>bell \u0007 and half a smile \ud83d here, in a sentence.</p></article>`,
  ],
])('%s give an answer', async (_case, body) => {
  const reading = await readPage(pageOf(body));
  const text = ('article' in reading && reading.article?.text) || '';
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toContain('\u0007');
});

test('an open shadow root is read where its host stands', async () => {
  const page = pageOf('<story-text></story-text>');
  const host = page.querySelector('story-text');
  host
    ?.attachShadow({ mode: 'open' })
    .append(...pageOf(`<article>${paragraphs(6)}</article>`).body.childNodes);
  const reading = await readPage(page);
  expect('article' in reading && reading.article?.text).toContain(sentences(5));
});
