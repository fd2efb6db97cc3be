import { expect, test } from 'vitest';
import { readPage } from '@/lib/article/read-page';
import type { Article } from '@/lib/article/article';
import { pageOf, paragraphs, sentences } from './pages';

async function articleOf(page: Document): Promise<Article> {
  const reading = await readPage(page);
  if (reading.state !== 'article') throw new Error(`no article but ${reading.state}`);
  return reading.article;
}

const textOfBody = async (body: string, head?: string): Promise<string[]> =>
  (await articleOf(pageOf(body, head))).text.split('\n\n');

const TITLE = '<title>Council closes the bridge</title>';

test.each([
  ['a title that the text repeats', '<h1>Council closes the bridge</h1>', 'Council closes the bridge'],
  [
    'a share row',
    '<div class="share-bar"><a href="/fb">Facebook</a> <a href="/x">Twitter</a></div>',
    'Facebook',
  ],
  [
    'a box of related stories',
    '<div><h3>Related articles</h3><ul><li><a href="/2">Ferry late again</a></li></ul></div>',
    'Ferry late',
  ],
  [
    'a newsletter box',
    '<div class="newsletter-signup"><p>Get the news every day in your inbox.</p></div>',
    'inbox',
  ],
  ['an advertising label', '<p>Advertisement</p>', 'Advertisement'],
  ['a teaser line in German', '<p>Lesen Sie auch: <a href="/2">Fähre wieder zu spät</a></p>', 'Fähre'],
  ['a teaser line in Polish', '<p>Czytaj więcej: <a href="/2">Prom znów spóźniony</a></p>', 'Prom'],
  ['a teaser line in French', '<p>À lire aussi <a href="/2">Le ferry en retard</a></p>', 'ferry'],
  [
    'a prompt to comment',
    '<p>Share your thoughts on the story in the comments section below.</p>',
    'thoughts',
  ],
  ['a date line', '<p>Sunday, June 23, 2024</p>', 'June'],
  ['hidden text', '<div hidden><p>Only robots read this sentence about ferries.</p></div>', 'robots'],
  [
    'text hidden by style',
    '<p style="display: none">Only robots read this sentence about ferries.</p>',
    'robots',
  ],
])('%s is left out', async (_case, stray, words) => {
  const text = (
    await textOfBody(`<article>${stray}${paragraphs(4)}${stray}${paragraphs(3, 20)}</article>`, TITLE)
  ).join('\n');
  expect(text).toContain(sentences(2));
  expect(text).not.toContain(words);
});

test.each([
  ['a sub-heading', '<h2>Ferries must wait</h2>', 'Ferries must wait'],
  ['a list', '<ul><li>the north bank</li><li>the south bank</li></ul>', 'the north bank'],
  [
    'a block quote',
    '<blockquote><p>We had no choice, said the mayor of the town.</p></blockquote>',
    'We had no choice, said the mayor of the town.',
  ],
  ['code', '<pre>if (open) {\n  wait();\n}</pre>', 'if (open) {\n  wait();\n}'],
  [
    'a table',
    '<table><tr><th>Week</th><th>Bridge</th></tr><tr><td>one</td><td>closed</td></tr></table>',
    'Week\tBridge',
  ],
])('%s stays', async (_case, part, words) => {
  expect(await textOfBody(`<article>${paragraphs(3)}${part}${paragraphs(3, 20)}</article>`, TITLE)).toContain(
    words,
  );
});

test('what was left out is on the receipt, with the rule and the place', async () => {
  const { receipt, text } = await articleOf(
    pageOf(
      `<article>${paragraphs(3)}<div class="newsletter"><p>Get it daily.</p></div>${paragraphs(3, 20)}</article>`,
      TITLE,
    ),
  );
  expect(receipt).toMatchObject([
    { text: 'Get it daily.', rule: 'newsletter', after: text.indexOf(sentences(2)) },
  ]);
});

test('a page of links is no article, but can be read anyway', async () => {
  const links = Array.from(
    { length: 40 },
    (_, at) => `<li><a href="/${at}">Story number ${at} of today</a></li>`,
  );
  expect((await readPage(pageOf(`<ul>${links.join('')}</ul>`))).state).toBe('no-article');
});

test('a picture that loads lazily is shown with its caption, which is not part of the text', async () => {
  const { content, text } = await articleOf(
    pageOf(
      `<article>${paragraphs(3)}<figure><img src="data:image/gif;base64,R0" data-src="/bridge.jpg" alt="The bridge"><figcaption>The bridge at night</figcaption></figure>${paragraphs(2, 20)}</article>`,
    ),
  );
  expect(content).toContainEqual({
    tag: 'figure',
    children: [
      { tag: 'img', children: [], src: 'https://news.example/bridge.jpg', alt: 'The bridge' },
      { tag: 'figcaption', children: ['The bridge at night'] },
    ],
  });
  expect(text).not.toContain('at night');
});

test('the page itself is not changed', async () => {
  const page = pageOf(`<form id="f"><article>${paragraphs(5)}</article></form>`, TITLE);
  const before = page.documentElement.cloneNode(true);
  await readPage(page);
  expect(page.documentElement.isEqualNode(before)).toBe(true);
});
