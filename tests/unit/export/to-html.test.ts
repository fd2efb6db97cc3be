import { expect, test } from 'vitest';
import { toHtml } from '@/lib/export/to-html';
import { anArticle, aPicture } from '@/tests/unit/library/rows';

const PAYLOAD = '"><img src=x onerror=alert(1)><script>alert(2)</script>';

test('a page of its own, in the article’s language, with its pictures beside it', () => {
  const article = anArticle({
    lang: 'ar',
    dir: 'rtl',
    content: [aPicture('https://a.example/1.png'), { tag: 'p', children: ['نص'] }],
  });
  const page = toHtml({ article, quotes: [], highlights: [], savedAt: 0 }, () => 'pictures/one.png');
  expect(page).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
  expect(page).toContain('<figure><img src="pictures/one.png"></figure><p>نص</p>');
});

test('nothing in an article becomes HTML, and no script could run', () => {
  const said = { title: PAYLOAD, standfirst: PAYLOAD, authors: [PAYLOAD], outlet: PAYLOAD };
  const content = [
    {
      tag: 'p' as const,
      children: [
        PAYLOAD,
        { tag: 'a' as const, href: `https://a.example/${encodeURI(PAYLOAD)}`, children: [PAYLOAD] },
      ],
    },
  ];
  const page = toHtml(
    { article: anArticle({ ...said, content }), quotes: [], highlights: [], savedAt: 0 },
    () => undefined,
  );
  expect(page).not.toMatch(/<script|<img src=x/);
  expect(page).toContain('content="default-src &#x27;none&#x27;; img-src * data:;');
});

test('footnotes lead to their notes and back inside the page', () => {
  const mark = { tag: 'a' as const, href: 'https://a.example/#fn', note: 1, children: ['1'] };
  const back = { tag: 'a' as const, href: 'https://a.example/#r', back: 1, children: ['↩'] };
  const content = [
    { tag: 'p' as const, children: ['Text', mark], make: 'x' },
    { tag: 'p' as const, noted: 1, children: ['Note ', back] },
  ];
  const page = toHtml(
    { article: anArticle({ content }), quotes: [], highlights: [], savedAt: 0 },
    () => undefined,
  );
  expect(page).toContain('<p>Text<a href="#note-1" id="mark-1">1</a></p>');
  expect(page).toContain('<p id="note-1">Note <a href="#mark-1">↩</a></p>');
});
