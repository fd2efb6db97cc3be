import { expect, test } from 'vitest';
import { withinArticle } from '@/lib/highlights/within-article';

const ARTICLE = 'The bridge over the river opened on Monday.\n\nAnn Lee said that she was proud of her city.';

test.each<[string, string, string | null]>([
  ['all of it inside', 'opened on Monday.\nAnn Lee', 'opened on Monday.\n\nAnn Lee'],
  [
    'begins before the article',
    'MENU Home News The bridge over the river opened',
    'The bridge over the river opened',
  ],
  [
    'ends after it',
    'Ann Lee said that she was proud of her city. Subscribe now!',
    'Ann Lee said that she was proud of her city.',
  ],
  ['none of it inside', 'Subscribe to our newsletter to read more about bridges', null],
  ['a word that stands nowhere', 'newsletter', null],
])('%s', (_case, exact, inside) => {
  const stretch = withinArticle(ARTICLE, { exact, prefix: '', suffix: '' });
  expect(stretch && ARTICLE.slice(stretch.start, stretch.end)).toBe(inside);
});
