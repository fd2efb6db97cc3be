import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

const start = 'Ann Lee met Bob Roy. ';

test.each([
  ['what she calls', 'Lee condemned what she calls a “clear breach” of it.', 'Lee'],
  ['what it calls', 'The ministry is fighting what it calls a “clear breach” of it.', 'The ministry'],
  ['says she wants', 'Lee said she wanted “an open and fair” vote.', 'Lee'],
  ['twice', 'Lee says she fears what she calls a “clear breach” of it.', 'Lee'],
  ['another one than she', 'Roy left after she called it a “clear breach” of it.', 'she'],
  ['a clause of its own', 'Lee left, but she said that it was “all over”.', 'she'],
  ['named before, a pronoun behind', 'Lee warned them: “We will win,” she said.', 'Lee'],
])('%s', (_case, text, speaker) => {
  expect(findQuotes({ text: start + text })[0]?.speaker?.text).toBe(speaker);
});
