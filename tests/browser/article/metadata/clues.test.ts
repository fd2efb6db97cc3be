import { expect, test } from 'vitest';
import { cluesIn } from '@/lib/article/metadata/clues';
import { NOW, jsonLd, pageOf } from './page';

test('a page is gathered once: headline, JSON-LD, outlet, its own addresses', () => {
  const clues = cluesIn(
    pageOf(`
      <title>Harbour opens | The Daily Example</title>
      <link rel="canonical" href="https://example.com/harbour">
      <meta property="og:site_name" content="The Daily Example">
      ${jsonLd({ '@type': 'NewsArticle', headline: 'Harbour opens', url: 'https://example.com/harbour?x=1' })}
      <h1>The Daily Example</h1><h1>Harbour opens</h1><p>By Ann Lee</p>`),
    NOW,
  );
  expect(clues.headline?.text).toBe('Harbour opens');
  expect(clues.ld?.['headline']).toBe('Harbour opens');
  expect(clues.outlets[0]).toBe('The Daily Example');
  expect(clues.declaredUrls).toEqual(['https://example.com/harbour', 'https://example.com/harbour?x=1']);
  expect(clues.lines.after.map(({ text }) => text)).toEqual(['By Ann Lee']);
});

test('an empty page gives no clue and no error', () => {
  expect(cluesIn(pageOf(''), NOW)).toMatchObject({ documentTitle: '', ld: undefined, headline: undefined });
});
