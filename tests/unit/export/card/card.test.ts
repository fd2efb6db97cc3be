import { expect, test } from 'vitest';
import { cardOf } from '@/lib/export/card/card';
import { anArticle } from '@/tests/unit/library/rows';

const article = anArticle({ outlet: 'The Courier', lang: 'en-GB' });

test('a quotation with its speaker and where it was read', () => {
  const words = { exact: 'Yes', said: { name: 'Bo Day', role: 'mayor' } };
  expect(cardOf(article, words, '18 November 2026')).toEqual({
    words: 'Yes',
    mark: '“',
    speaker: 'Bo Day',
    role: 'mayor',
    source: 'The Courier · 18 November 2026',
    lang: 'en-GB',
    dir: 'ltr',
  });
});

test('words of nobody known name nobody, the writer’s own name the writer', () => {
  expect(cardOf(article, { exact: 'Yes', said: {} })).not.toHaveProperty('speaker');
  expect(cardOf(article, { exact: 'Yes' }).speaker).toBe('Ann Lee');
});

test.each([
  ['de-AT', '„'],
  ['fr', '«'],
  ['ja', '「'],
  ['xx', '“'],
])('words in %s begin with %s', (lang, mark) => {
  expect(cardOf(anArticle({ lang }), { exact: 'Yes' }).mark).toBe(mark);
});
