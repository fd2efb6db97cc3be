import { expect, test } from 'vitest';
import { quotedWords, sourceOf } from '@/lib/export/cite/source';
import { anArticle, aQuote } from '@/tests/unit/library/rows';

test('an article as a source, on the day the newspaper prints and without tracking', () => {
  const article = anArticle({ published: '2026-11-18T23:40:00-05:00', lang: 'en' });
  expect(sourceOf(article, undefined, new Date(2026, 10, 24))).toEqual({
    authors: [{ given: 'Ann', family: 'Lee' }],
    title: 'A story',
    outlet: 'News',
    published: { year: 2026, month: 11, day: 18 },
    accessed: { year: 2026, month: 11, day: 24 },
    url: 'https://news.example/story',
    lang: 'en',
  });
});

test.each([
  ['with a speaker', { role: 'mayor' }, { exact: 'Yes', said: { name: 'Ann Lee', role: 'mayor' } }],
  ['of nobody known', { speaker: null }, { exact: 'Yes', said: {} }],
  ['in the writer’s words', { kind: 'indirect' }, { exact: 'Yes' }],
] as const)('a quotation %s', (_case, parts, words) => {
  expect(quotedWords({ ...aQuote(0, '“Yes,”'), ...parts })).toEqual(words);
});
