import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

const speakers = (text: string) => findQuotes({ text }).map((quote) => quote.speaker?.text ?? null);

test.each([
  ['carried over within the paragraph', '“We won,” Ann Lee said. “It is over.”', ['Ann Lee', 'Ann Lee']],
  ['before and behind the cue', '“We won,” Ann Lee said, “and they lost.”', ['Ann Lee', 'Ann Lee']],
  ['two speakers', '“We won,” Ann Lee said. “You lost,” said Bob Roy.', ['Ann Lee', 'Bob Roy']],
  ['several paragraphs', 'Ann Lee said: “We won.\n\n“It is over.”', ['Ann Lee', 'Ann Lee']],
  ['introduced in the sentence before', 'Ann Lee was angry. “They should all have been there.”', ['Ann Lee']],
  ['nobody', '“They should all have been there.”', [null]],
])('%s', (_case, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  ['whole sentence', 'Ann Lee said: “We will win this.”', 'full'],
  ['fragment', 'Ann Lee said it was “very bad”.', 'partial'],
  ['paragraph that stays open', '“We will go on,” Lee said.\n\n“We never stop.', 'multi-paragraph'],
])('kind: %s', (_case, text, expected) => {
  expect(findQuotes({ text }).at(-1)?.kind).toBe(expected);
});

test('who is not sure names the likeliest', () => {
  const [quote] = findQuotes({ text: 'When Bob Roy left, Ann Lee ran a “very good and long” race.' });
  expect(quote?.confidence).toBeLessThan(0.9);
  expect(quote?.likely.length).toBeLessThanOrEqual(2);
});
