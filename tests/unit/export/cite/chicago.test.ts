import { expect, test } from 'vitest';
import { chicago } from '@/lib/export/cite/chicago';
import { plainProse } from '@/lib/export/cite/prose';
import { aSource, SAID, three, undated } from './sources';

const TITLE = '“Larne Point votes to dredge its harbour.” The Coastal Courier';
const END = `${TITLE}, November 18, 2026. https://www.example.com/larne.`;
const seven = Array.from({ length: 7 }, (_, index) => ({ given: 'A', family: `F${index + 1}` }));

test.each([
  ['two authors', aSource(), `Halloran, Ines, and Peter Voss. ${END}`],
  ['three authors', aSource({ authors: three }), `Ash, Ines, Jo Birch, and Kit Cedar. ${END}`],
  ['seven authors', aSource({ authors: seven }), `F1, A, A F2, A F3, et al. ${END}`],
  ['an agency', aSource({ authors: [{ literal: 'Reuters' }] }), `Reuters. ${END}`],
  ['the newspaper as its own author', aSource({ authors: [{ literal: 'The Coastal Courier' }] }), END],
  ['no author', aSource({ authors: [] }), END],
  [
    'no date',
    undated({ authors: [] }),
    `${TITLE}. Accessed November 24, 2026. https://www.example.com/larne.`,
  ],
])('the bibliography has an article with %s', (_case, source, words) => {
  expect(plainProse(chicago(source))).toBe(words);
});

const NOTE =
  '“Larne Point votes to dredge its harbour,” The Coastal Courier, November 18, 2026, https://www.example.com/larne.';

test.each([
  [
    'of a speaker',
    aSource({ words: SAID }),
    `“We have kept the minutes.”\nMara Ellison, mayor, quoted in Ines Halloran and Peter Voss, ${NOTE}`,
  ],
  [
    'of nobody known',
    aSource({ words: { exact: 'Yes', said: {} } }),
    `“Yes.”\nQuoted in Ines Halloran and Peter Voss, ${NOTE}`,
  ],
  ['of the writer', aSource({ words: { exact: 'Yes' } }), `“Yes.”\nInes Halloran and Peter Voss, ${NOTE}`],
  [
    'of three authors',
    aSource({ authors: three, words: { exact: 'Yes' } }),
    `“Yes.”\nInes Ash et al., ${NOTE}`,
  ],
  [
    'without an author',
    aSource({ authors: [], words: SAID }),
    `“We have kept the minutes.”\nMara Ellison, mayor, quoted in ${NOTE}`,
  ],
])('the note has words %s', (_case, source, words) => {
  expect(plainProse(chicago(source))).toBe(words);
});
