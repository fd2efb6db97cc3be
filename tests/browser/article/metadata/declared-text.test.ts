import { expect, test } from 'vitest';
import { declaredText } from '@/lib/article/metadata/declared-text';
import { cluesOf, jsonLd } from './page';

test.each<[string, object, object]>([
  ['words', { wordCount: 500 }, { words: 500 }],
  ['words as a string', { wordCount: '500' }, { words: 500 }],
  ['the whole text', { articleBody: 'The harbour &amp; the sea.' }, { body: 'The harbour & the sea.' }],
  ['nonsense', { wordCount: 'many' }, {}],
  ['nothing', {}, {}],
])('%s', (_case, fields, declared) => {
  const html = jsonLd({ '@type': 'NewsArticle', headline: 'Harbour opens', ...fields });
  expect(declaredText(cluesOf(html))).toEqual(declared);
});
