import { expect, test } from 'vitest';
import { english } from '@/lib/quotes/languages/english';
import { isBare, isListed, readPassage } from '@/lib/quotes/places';
import { lastScene } from './scene';

const TEXT = 'Lee was glad.\n\n“We won,” she said. “It is over.” She left.';

test('every quotation knows its paragraph and its neighbours', () => {
  const { places } = readPassage(TEXT, english, 'en');
  expect(places.map(({ paragraph, opensParagraph }) => [paragraph, opensParagraph])).toEqual([
    [1, true],
    [1, false],
  ]);
  const neighbours = places.map(({ before, after }) =>
    [before, after].map((sentence) => sentence && TEXT.slice(sentence.start, sentence.end)),
  );
  expect(neighbours).toEqual([
    ['Lee was glad.', '“It is over.”'],
    ['“We won,” she said.', 'She left.'],
  ]);
});

test.each([
  ['Lee left. “We won.”', true],
  ['Lee left. “We won,” he said.', false],
])('%s: nothing but a quotation: %s', (text, expected) => {
  expect(isBare(lastScene(text).place)).toBe(expected);
});

test.each([
  ['Lee called it “a mess” and “a shame”.', true],
  ['Lee called it a “mess,” a “shame”.', true],
  ['Lee called it “a mess” but Roy found “a shame”.', false],
  ['Lee called it “a mess”.', false],
])('%s: listed: %s', (text, expected) => {
  expect(isListed(lastScene(text).place)).toBe(expected);
});
