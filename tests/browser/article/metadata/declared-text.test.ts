import { expect, test } from 'vitest';
import { declaredText } from '@/lib/article/metadata/declared-text';
import { cluesOf, jsonLd } from './page';

test.each<[string, object, object]>([
  ['words', { wordCount: 500 }, { words: 500 }],
  ['words as a string', { wordCount: '500' }, { words: 500 }],
  ['the whole text', { articleBody: 'The harbour &amp; the sea.' }, { body: ['The harbour & the sea.'] }],
  ['its paragraphs', { articleBody: '\n\nOne\ntwo.\n\n\nThree.' }, { body: ['One two.', 'Three.'] }],
  ['its lines', { articleBody: 'One.\nTwo.' }, { body: ['One.', 'Two.'] }],
  ['its tags', { articleBody: '<p>One.</p><p><i>Two.</i></p>' }, { body: ['One.', 'Two.'] }],
  ['a body that is none', { articleBody: { a: 1 } }, {}],
  ['nonsense', { wordCount: 'many' }, {}],
  ['nothing', {}, {}],
])('%s', (_case, fields, declared) => {
  const html = jsonLd({ '@type': 'NewsArticle', headline: 'Harbour opens', ...fields });
  expect(declaredText(cluesOf(html))).toEqual(declared);
});
