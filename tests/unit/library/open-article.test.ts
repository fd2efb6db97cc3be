import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { articleOf } from '@/lib/library/article-of';
import { openArticle } from '@/lib/library/open-article';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, aPicture, aQuote } from './rows';

test('what was saved is what is opened', async () => {
  const article = anArticle({
    content: [aPicture('https://news.example/a.png')],
    picture: { src: 'https://news.example/lead.png', alt: '' },
    doubts: ['short-text'],
    receipt: [{ text: 'Subscribe', rule: 'newsletter', after: -1 }],
  });
  const { id } = await saveArticle({ article, quotes: [aQuote(0)] });
  const saved = await openArticle(id);
  expect(saved && articleOf(saved)).toEqual(article);
  expect(saved?.quotes).toMatchObject([aQuote(0)]);
});

test('the quotes come in reading order, an outer one before the one inside it', async () => {
  const article = anArticle({ canonicalUrl: 'https://news.example/nested' });
  const quotes = [aQuote(9, '“late”'), aQuote(0, '“in”'), aQuote(0, '“in and out”')];
  const { id } = await saveArticle({ article, quotes });
  expect((await openArticle(id))?.quotes.map(({ text }) => text)).toEqual(['“in and out”', '“in”', '“late”']);
});

test.each(['', 'no-such-id', '__proto__', '../'])('there is no article %j', async (id) => {
  expect(await openArticle(id)).toBeUndefined();
});
