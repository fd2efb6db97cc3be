import { expect, test } from 'vitest';
import { articleNodeOf, isArticleNode } from '@/lib/article/metadata/ld-article';

const HERE = 'https://example.com/harbour-opens';
const TITLES = ['Harbour opens', 'Harbour opens | The Daily Example'];
const article = { '@type': 'NewsArticle', headline: 'Harbour opens', url: HERE };
const teaser = {
  '@type': 'NewsArticle',
  headline: 'Minister resigns',
  url: 'https://example.com/minister',
  author: 'x',
  image: 'y',
};
const page = { '@type': 'WebPage', name: 'Harbour opens', url: HERE };

test.each([
  ['an article before its page', [page, article], article],
  ['this article and not a teaser', [teaser, article], article],
  [
    'an article whose address is not told',
    [teaser, { ...article, url: undefined }],
    { ...article, url: undefined },
  ],
  [
    'an article that still names the address of the example it was copied from',
    [page, { ...article, url: undefined, mainEntityOfPage: { '@id': 'https://google.test/article' } }],
    { ...article, url: undefined, mainEntityOfPage: { '@id': 'https://google.test/article' } },
  ],
  ['a page where there is no article', [{ '@type': 'Organization' }, page], page],
  ['nothing', [{ '@type': 'Organization' }], undefined],
])('%s', (_case, nodes, chosen) => {
  expect(articleNodeOf(nodes, [HERE], TITLES)).toEqual(chosen);
});

test.each<[string, boolean]>([
  ['ReportageNewsArticle', true],
  ['https://schema.org/BlogPosting', true],
  ['Recipe', true],
  ['WebPage', false],
])('%s is an article: %s', (type, is) => {
  expect(isArticleNode({ '@type': type })).toBe(is);
});
