import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

const nestedIn = (text: string, lang = 'en') =>
  findQuotes({ text, lang }).filter(({ kind }) => kind === 'nested');

test.each([
  [
    'somebody else',
    '“President Trump said, ‘Let us talk about it tomorrow.’ ” Bob Roy said.',
    'President Trump',
  ],
  ['the speaker', '“I always said, ‘We will come right back up,’” Ann Lee said.', 'Ann Lee'],
  [
    'the speaker, with a shortened verb',
    '“I’ve always said, ‘We will come right back up,’” Ann Lee said.',
    'Ann Lee',
  ],
  ['straight marks', '"Many people asked me, \'Is it really true?\' " Ann Lee said.', 'Many people'],
  ['nobody whom the text names', '“I always said, ‘We will come right back up.’ ”', undefined],
  ['nobody', '“It was ‘a very long and cold day’ for them,” Ann Lee said.', undefined],
])('who says what is inside: %s', (_case, text, speaker) => {
  const [quote, ...more] = nestedIn(text);
  expect(more).toEqual([]);
  expect(quote?.resolved).toBe(speaker);
  expect(quote?.text).toBe(text.slice(quote?.start, quote?.end));
});

test.each([
  ['a term', '“The ‘Red List’ is long,” Ann Lee said.'],
  ['an apostrophe', '“That’s the students’ choice,” Ann Lee said.'],
])('%s is no quotation', (_case, text) => {
  expect(nestedIn(text)).toEqual([]);
});

test('German, in its own marks', () => {
  const [quote] = nestedIn('„Er sagte mir: ‚Das wird niemals gut gehen.‘ “, sagte Anna Lehmann.', 'de');
  expect(quote?.text).toBe('‚Das wird niemals gut gehen.‘');
});
