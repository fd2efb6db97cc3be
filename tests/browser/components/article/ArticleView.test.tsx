import { expect, test } from 'vitest';
import { ArticleView } from '@/components/article/ArticleView';
import type { Mark } from '@/components/article/mark-pieces';
import type { PictureOf } from '@/components/article/Picture';
import type { ArticleNode, Tag } from '@/lib/article/tree';
import { textOf } from '@/lib/article/text';
import { draw } from '@/tests/browser/screens/draw';

const el = (tag: Tag, ...children: ArticleNode[]): ArticleNode => ({ tag, children });

const kept: PictureOf = (src) => ({ state: 'ready', url: src });
const missing: PictureOf = () => ({ state: 'missing', reason: 'not-allowed' });

function drawArticle(content: ArticleNode[], words: string[] = [], pictureOf = kept): HTMLElement {
  const text = textOf(content);
  const marks = words.map((exact, index): Mark => {
    const start = text.indexOf(exact);
    return { id: `quote-${index + 1}`, start, end: start + exact.length, voice: '1' };
  });
  return draw(<ArticleView content={content} dir="ltr" marks={marks} pictureOf={pictureOf} />);
}

const markedTextOf = (page: HTMLElement, id: string): string =>
  [...page.querySelectorAll(`[data-mark="${id}"]`)].map((piece) => piece.textContent).join('');

test.each<[string, ArticleNode[], string, number]>([
  ['within one string', [el('p', 'She said “yes” twice.')], '“yes”', 1],
  [
    'across an inline element',
    [el('p', 'She said “it is ', el('em', 'a nursery'), '”.')],
    '“it is a nursery”',
    3,
  ],
  ['that begins inside one', [el('p', el('a', 'She said “it'), ' is”.')], '“it is”', 2],
  ['across paragraphs', [el('p', '“One.'), el('p', '“Two.”')], '“One.\n\n“Two.”', 2],
  ['in a table cell', [el('table', el('tr', el('td', 'a'), el('td', '“b”')))], '“b”', 1],
])('a quotation %s is marked whole', (_case, content, exact, pieces) => {
  const page = drawArticle(content, [exact]);
  expect(markedTextOf(page, 'quote-1')).toBe(exact.replace('\n\n', ''));
  expect(page.querySelectorAll('[data-mark]')).toHaveLength(pieces);
  expect(page.querySelectorAll('#quote-1')).toHaveLength(1);
});

test.each([
  ['of an unknown language', undefined],
  ['in English', 'en'],
])('an article %s is not set as the Arabic interface around it', (_case, lang) => {
  const content = [el('p', 'Text')];
  const page = draw(<ArticleView content={content} lang={lang} dir="ltr" marks={[]} pictureOf={kept} />);
  document.documentElement.lang = 'ar';
  const text = page.querySelector('[data-text]');
  expect(text?.matches(':lang(ar)')).toBe(false);
  expect(text && getComputedStyle(text).getPropertyValue('--quote-style')).toBe('italic');
});

test('a quotation within a quotation keeps both', () => {
  const page = drawArticle([el('p', '“He said ‘no’ to me.”')], ['“He said ‘no’ to me.”', '‘no’']);
  expect(markedTextOf(page, 'quote-2')).toBe('‘no’');
  expect(page.querySelector('#quote-2')?.closest('[data-mark="quote-1"]')).not.toBeNull();
});

test('the same words in a caption are not marked: captions are not counted', () => {
  const page = drawArticle([el('figure', el('figcaption', '“yes”')), el('p', 'He said “yes”.')], ['“yes”']);
  expect(page.querySelector('figcaption [data-mark]')).toBeNull();
  expect(page.querySelector('p [data-mark]')).not.toBeNull();
});

test('text stays the same with and without marks', () => {
  const content = [el('p', 'She said “it is ', el('em', 'a nursery'), '”, twice.')];
  const plain = drawArticle(content).textContent;
  expect(drawArticle(content, ['“it is a nursery”']).textContent).toBe(plain);
});

test('links open elsewhere and tell nothing of us', () => {
  const page = drawArticle([el('p', { tag: 'a', href: 'https://example.com/', children: ['a link'] })]);
  expect(page.querySelector('a')).toMatchObject({ target: '_blank', rel: 'noreferrer noopener' });
});

test('a picture has its size before it arrives, and tells its host nothing', () => {
  const page = drawArticle([
    {
      tag: 'img',
      src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
      alt: 'A quay',
      width: 800,
      height: 500,
      children: [],
    },
  ]);
  const kept = ['alt', 'width', 'height', 'loading', 'referrerpolicy'];
  const image = page.querySelector('img');
  expect(kept.map((name) => image?.getAttribute(name))).toEqual([
    'A quay',
    '800',
    '500',
    'lazy',
    'no-referrer',
  ]);
});

test('a picture that was not kept says so, with what it showed', () => {
  const page = drawArticle(
    [{ tag: 'img', src: 'https://example.com/a.png', alt: 'A quay', children: [] }],
    [],
    missing,
  );
  expect(page.querySelector('img')).toBeNull();
  expect(page.textContent).toContain('needs your permission');
  expect(page.textContent).toContain('A quay');
});

test('a click on a quotation tells which, a click on a link in it does not', () => {
  const clicked: string[] = [];
  const content = [el('p', '“It is ', { tag: 'a', href: '#nowhere', children: ['here'] }, '”')];
  const page = draw(
    <ArticleView
      content={content}
      dir="ltr"
      marks={[{ id: 'quote-1', start: 0, end: 12, voice: '1' }]}
      pictureOf={kept}
      onMark={(id) => clicked.push(id)}
    />,
  );
  page.querySelector<HTMLElement>('#quote-1')?.click();
  const link = page.querySelector('a');
  link?.addEventListener('click', (event) => event.preventDefault());
  link?.click();
  expect(clicked).toEqual(['quote-1']);
});
