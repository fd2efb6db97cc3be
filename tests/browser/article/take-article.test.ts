import { expect, test } from 'vitest';
import { takeArticle } from '@/lib/article/take-article';
import { pageOf, paragraphs, sentences } from './pages';

test('what was found comes with what speaks for it', async () => {
  const taken = await takeArticle(pageOf(`<article>${paragraphs(6)}</article>`, '<title>The bridge</title>'));
  expect(taken?.article).toMatchObject({ title: 'The bridge', lang: 'en', receipt: [] });
  expect(taken?.article.text).toContain(sentences(5));
  expect(taken?.evidence).toMatchObject({ paragraphs: 6, linked: 0, ofCore: 1, secondChoice: 0 });
  expect(taken?.isCut).toBe(false);
});

test('a page without text gives nothing', async () => {
  expect(await takeArticle(pageOf('<img src="/a.png">'))).toBeUndefined();
});

test.each([
  ['free', true],
  ['for subscribers', false],
])('a shell whose article is %s in its data', async (_case, isFree) => {
  const data = { '@type': 'NewsArticle', articleBody: sentences(0).repeat(8), isAccessibleForFree: isFree };
  const taken = await takeArticle(
    pageOf('<p>Loading…</p>', `<script type="application/ld+json">${JSON.stringify(data)}</script>`),
  );
  expect(taken?.isFromData ?? false).toBe(isFree);
  expect(taken?.article.text).toBe(isFree ? data.articleBody.trim() : undefined);
});
