import { expect, test } from 'vitest';
import { quotedSpans } from '@/lib/quotes/marks';

const quoted = (text: string) =>
  quotedSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['curly double', 'He said “yes” and “no”.', ['“yes”', '“no”']],
  ['straight double', 'He said "yes" and "no".', ['"yes"', '"no"']],
  ['straight and curly mixed', 'He said “yes" and "no”.', ['“yes"', '"no”']],
  ['two apostrophes', "He said ''yes'' today.", ["''yes''"]],
  ['German low and high', 'Er sagte: „Ja“, und „nein“.', ['„Ja“', '„nein“']],
  ['German low and straight', 'Er sagte: „Ja", und ging.', ['„Ja"']],
  ['French with spaces', 'Il a dit « oui » hier.', ['« oui »']],
  ['German guillemets', 'Er sagte »Ja« und ging.', ['»Ja«']],
  ['small guillemets', 'Il a dit ‹ oui › hier.', ['‹ oui ›']],
  ['Japanese', '彼は「はい」と言った。', ['「はい」']],
  ['white corners', '彼は『はい』と言った。', ['『はい』']],
  ['single curly', 'He said ‘yes, I’m here’ again.', ['‘yes, I’m here’']],
  ['single straight with apostrophe', "He said 'it isn't so' again.", ["'it isn't so'"]],
  ['nested with other marks', 'He said “she said ‘no’ to me”.', ['“she said ‘no’ to me”']],
  ['nested with the same marks', 'He said “she said “no” to me” then.', ['“she said “no” to me”']],
  ['apostrophes are no marks', 'It’s the 90s’ rock ’n’ roll, isn’t it?', []],
  [
    'plural possessive inside single marks',
    'He said ‘the students’ union won’ today.',
    ['‘the students’ union won’'],
  ],
  ['feet and inches', 'He is 6\'2" tall and she 5\'11" tall.', []],
  ['inches beside a quotation', 'The 5" gun was “big”.', ['“big”']],
  ['turned opening mark', '”Fear. I am afraid.” — Ann', ['”Fear. I am afraid.”']],
  ['empty marks', 'He said “” and "".', []],
  ['a lone mark in a sentence', 'He said “yes and went.', []],
  ['a paragraph that stays open', '“We will go on.', ['“We will go on.']],
])('%s', (_case, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a paragraph that stays open says so', () => {
  const text = '“We will go on.';
  expect(quotedSpans(text, { start: 0, end: text.length })[0]?.open).toBe(true);
});
