import { expect, test } from 'vitest';
import { english } from '@/lib/quotes/languages/english';
import { readPassage } from '@/lib/quotes/places';

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
