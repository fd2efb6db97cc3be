import { expect, test } from 'vitest';
import { findInText } from '@/lib/highlights/find-in-text';

const words = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

test.each<[string, string, ReturnType<typeof words>, string | null]>([
  ['the very words', 'He said “yes” twice.', words('“yes”'), '“yes”'],
  [
    'across a line break of the page',
    'He said “yes\n      indeed” twice.',
    words('“yes indeed”'),
    '“yes\n      indeed”',
  ],
  ['across paragraphs of the article', '“One.”“Two.”', words('“One.”\n\n“Two.”'), '“One.”“Two.”'],
  ['with soft hyphens in the page', '“in\u00ADdeed”', words('“indeed”'), '“in\u00ADdeed”'],
  ['white space around is not part of it', 'a  “yes”  b', words(' “yes” '), '“yes”'],
  ['gone', 'He said “no”.', words('“yes”'), null],
  ['other letters are other words', 'He said “Yes”.', words('“yes”'), null],
  ['nothing asked', 'He said.', words(' '), null],
])('%s', (_case, text, selector, found) => {
  const place = findInText(text, selector);
  expect(place && text.slice(place.start, place.end)).toBe(found);
});

test.each<[string, ReturnType<typeof words>, number]>([
  ['what stands before', words('“yes”', 'and then Bo: ', ''), 1],
  ['what stands after', words('“yes”', '', ' at night'), 2],
  ['both', words('“yes”', 'Bo: ', ' and then'), 0],
])('one of several places is chosen by %s', (_case, selector, nth) => {
  const text = 'Bo: “yes” and then Bo: “yes”. Cy: “yes” at night';
  const places = [...text.matchAll(/“yes”/g)].map(({ index }) => index);
  expect(findInText(text, selector)?.start).toBe(places[nth]);
});

test('words between which the page has put something are found by their ends', () => {
  const beginning = '“We have been waiting for this day for a long time,';
  const ending = 'and nobody in this town will ever forget it again.”';
  const text = `He said: ${beginning} ADVERTISEMENT ${ending} Then he left.`;
  const place = findInText(text, words(`${beginning}\n\n${ending}`));
  expect(place && text.slice(place.start, place.end)).toBe(`${beginning} ADVERTISEMENT ${ending}`);
});

test('a beginning and an end that stand far apart are not one quotation', () => {
  const [beginning, ending] = [
    '“We have been waiting for this day, ',
    'and nobody will ever forget it now.”',
  ];
  expect(findInText(beginning + 'x '.repeat(500) + ending, words(beginning + ending))).toBeNull();
});
