import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { keyQuotes } from '@/lib/quotes/key-quotes';

const line = (file: string) => JSON.parse(readFileSync(`tests/fixtures/quotes/seed/${file}.jsonl`, 'utf8'));

test('the seed article: every quotation with its exact speaker, and nothing else', () => {
  const found = findQuotes(line('docs')).map(({ start, end, speaker }) => ({ start, end, speaker }));
  const gold = line('gold').quotes.map(({ start, end, speaker }: (typeof found)[0]) => ({
    start,
    end,
    speaker,
  }));
  expect(found).toEqual(gold);
});

test('the seed article: speakers have their full names and roles', () => {
  const found = findQuotes(line('docs')).map(({ resolved, role }) => [resolved, role]);
  expect(found).toEqual([
    ['KCNA', undefined],
    ['KCNA', undefined],
    ['Kim Jong Un', undefined],
    ['Kim Jong Un', undefined],
    ['Russian state television', undefined],
    ['U.S. State Department', undefined],
    ['Kim Young-ho', 'South Korea’s unification minister'],
    ['Kim Young-ho', 'South Korea’s unification minister'],
  ]);
});

test('the seed article: the two whole statements are read first', () => {
  const article = line('docs');
  const [first, second] = keyQuotes(findQuotes(article), article.title);
  expect([first?.resolved, second?.resolved]).toEqual(['KCNA', 'KCNA']);
});

test('a language we do not know has quotations without speakers', () => {
  const [quote] = findQuotes({ text: '彼は「これは本当に大変なことです」と言った。', lang: 'ja' });
  expect(quote?.text).toBe('「これは本当に大変なことです」');
  expect(quote?.speaker).toBeNull();
});

test.each([
  ['no text', ''],
  ['only marks', '“”"\'«»„“” "" ’’’ "'],
  ['unbalanced marks', `“a “b „c «d "e 'f ‘g `.repeat(50)],
  ['lone surrogates', 'He said “\ud800\udc00 \ud800 x y z” \udfff.'],
  ['right to left', '\u202eHe said “yes, we all can win” \u202c'],
  ['control characters', 'He said\u0000 “yes\u0007, we all can win”\ufffe'],
  ['a wrong language tag', 'He said “yes, we all can win”.'],
])('survives %s', (_case, text) => {
  for (const lang of ['en', 'de', 'xx', '', 'not a tag!', '-']) {
    for (const quote of findQuotes({ text, lang }))
      expect(quote.text).toBe(text.slice(quote.start, quote.end));
  }
});

test.each([
  [
    'as somebody put it',
    'As Ann Lee put it in a note to my colleague Bob Roy, it is “a very good idea”.',
    'Ann Lee',
  ],
  [
    'as somebody put it, behind',
    'Many repeat it, for it is a “lawful source of money,” as a memo put it.',
    'a memo',
  ],
  [
    'a colon behind any verb',
    'Senator Ann Lee scolded him: “You knew it all along,” she said.',
    'Senator Ann Lee',
  ],
  [
    'two offices of one person',
    'On Monday the former secretary of state and current nominee said she wanted to speak “directly to the people”.',
    'the former secretary of state and current nominee',
  ],
  [
    'a place and an office',
    'Jennifer Roy of Ohio and contributor to a paper wrote, “We all go home now.”',
    'Jennifer Roy of Ohio and contributor to a paper',
  ],
  [
    'what is done at the same time',
    'Richard Roy in relaying the news to parliament said, “We all go home now.”',
    'Richard Roy',
  ],
  [
    'days ago',
    'The office announced a withdrawal from the “immediate area” first announced seven days earlier.',
    'The office',
  ],
  ['who tells of it', 'According to the BBC, Ann Lee called it “a very bad idea”.', 'Ann Lee'],
])('who says it: %s', (_case, text, speaker) => {
  expect(findQuotes({ text })[0]?.speaker?.text).toBe(speaker);
});
