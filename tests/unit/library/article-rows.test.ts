import { expect, test } from 'vitest';
import { articleRow, bodyRow, newlyKept, quoteRows, speakerKey } from '@/lib/library/article-rows';
import { articleOf } from '@/lib/library/article-of';
import { anArticle, aQuote } from './rows';

test.each<[string, object, string]>([
  ['the standfirst', { standfirst: 'In short.', text: 'At length.' }, 'In short.'],
  ['else the beginning of the text', { text: 'At\n\nlength.' }, 'At length.'],
  ['cut after a word', { text: 'word '.repeat(100) }, `${'word '.repeat(48).trim()}…`],
  ['cut where there are no words', { text: '字'.repeat(300) }, `${'字'.repeat(240)}…`],
  ['never in the middle of a character', { text: `${'字'.repeat(239)}𝄞𝄞` }, `${'字'.repeat(239)}\uFFFD…`],
])('the excerpt is %s', (_case, parts, excerpt) => {
  const article = anArticle(parts);
  expect(articleRow(article, newlyKept(article, 'id', 0), 0, 0).excerpt).toBe(excerpt);
});

test('row and body share out the article, nothing twice and nothing forgotten', () => {
  const article = anArticle({ doubts: ['short-text'] });
  const row = articleRow(article, newlyKept(article, 'id', 1), 1, 2);
  const body = bodyRow(article, 'id');
  expect(row).toMatchObject({ id: 'id', savedAt: 1, quoteCount: 2, version: 1, site: 'news.example' });
  expect(body.articleId).toBe('id');
  expect(articleOf({ row, body })).toEqual(article);
  expect(Object.keys(row).filter((name) => name in body)).toEqual([]);
});

test.each<[string, Parameters<typeof speakerKey>[0], string]>([
  [
    'the full name before the words used',
    { speaker: { text: 'He', start: 0, end: 2 }, resolved: 'Kim Jong Un' },
    'kim jong un',
  ],
  ['case and spaces aside', { speaker: { text: 'KIM\u00A0 Jong Un', start: 0, end: 2 } }, 'kim jong un'],
  ['nobody', { speaker: null }, ''],
])('voices are gathered by %s', (_case, quote, key) => {
  expect(speakerKey(quote)).toBe(key);
});

test('two quotations of the same words are two rows', () => {
  const ids = quoteRows([aQuote(0), aQuote(0)], 'id').map((row) => row.id);
  expect(new Set(ids).size).toBe(2);
});
