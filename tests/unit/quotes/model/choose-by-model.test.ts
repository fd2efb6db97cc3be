import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { keyQuotes } from '@/lib/quotes/key-quotes';
import { loadModel } from '@/lib/quotes/model/load-model';

const model = await loadModel();
const line = (file: string) => JSON.parse(readFileSync(`tests/fixtures/quotes/seed/${file}.jsonl`, 'utf8'));

test.each([
  ['cue behind', '“We will win,” Ann Lee said.', ['Ann Lee']],
  ['turned cue', '“We will win,” said Ann Lee.', ['Ann Lee']],
  ['cue before', 'Ann Lee said: “We will win.”', ['Ann Lee']],
  ['carried over', '“We will win,” Ann Lee said. “It will be fine.”', ['Ann Lee', 'Ann Lee']],
  ['nobody', 'The so-called “smart bombs” missed.', []],
])('%s', (_case, text, expected) => {
  expect(findQuotes({ text }, model).map(({ speaker }) => speaker?.text)).toEqual(expected);
});

test('the seed article: every quotation with its exact speaker, the whole statements first', () => {
  const article = line('docs');
  const quotes = findQuotes(article, model);
  const found = quotes.map(({ start, end, speaker }) => ({ start, end, speaker }));
  expect(found).toEqual(
    line('gold').quotes.map(({ start, end, speaker }: (typeof found)[0]) => ({ start, end, speaker })),
  );
  expect(
    keyQuotes(quotes, article.title)
      .slice(0, 2)
      .map(({ resolved }) => resolved),
  ).toEqual(['KCNA', 'KCNA']);
});

test('who is not sure names others', () => {
  const quotes = findQuotes({ text: 'When Bob Roy left, Ann Lee saw a “very good and long” race.' }, model);
  for (const quote of quotes) expect(quote.confidence >= 0.9 || quote.likely.length > 0).toBe(true);
});

test('a language the model was not trained on is left to the rules', () => {
  const article = { text: '„Wir werden gewinnen“, sagte Angela Merkel.', lang: 'de' };
  expect(findQuotes(article, model)).toEqual(findQuotes(article));
});
