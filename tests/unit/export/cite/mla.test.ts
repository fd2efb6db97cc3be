import { expect, test } from 'vitest';
import { mla } from '@/lib/export/cite/mla';
import { plainProse } from '@/lib/export/cite/prose';
import { aSource, SAID, three, undated } from './sources';

const TITLE = '“Larne Point votes to dredge its harbour.” The Coastal Courier';
const END = `${TITLE}, 18 Nov. 2026, www.example.com/larne.`;

test.each([
  ['two authors', aSource(), `Halloran, Ines, and Peter Voss. ${END}`],
  ['one author', aSource({ authors: [{ given: 'Ines', family: 'Halloran' }] }), `Halloran, Ines. ${END}`],
  ['three authors', aSource({ authors: three }), `Ash, Ines, et al. ${END}`],
  ['an agency', aSource({ authors: [{ literal: 'Reuters' }] }), `Reuters. ${END}`],
  ['the newspaper as its own author', aSource({ authors: [{ literal: 'The Coastal Courier' }] }), END],
  ['no author', aSource({ authors: [] }), END],
  [
    'no date',
    undated(),
    `Halloran, Ines, and Peter Voss. ${TITLE}, www.example.com/larne. Accessed 24 Nov. 2026.`,
  ],
  [
    'a month only',
    aSource({ authors: [], published: { year: 2026, month: 5 } }),
    `${TITLE}, May 2026, www.example.com/larne.`,
  ],
  [
    'a title that quotes and asks',
    aSource({ authors: [], title: 'Who said “dredge”?' }),
    '“Who said ‘dredge’?” The Coastal Courier, 18 Nov. 2026, www.example.com/larne.',
  ],
])('an article with %s', (_case, source, words) => {
  expect(plainProse(mla(source))).toBe(words);
});

test.each([
  [
    'of a speaker',
    aSource({ words: SAID }),
    'Mara Ellison, mayor: “We have kept the minutes” (qtd. in Halloran and Voss).',
  ],
  ['of nobody known', aSource({ words: { exact: 'Yes', said: {} } }), '“Yes” (qtd. in Halloran and Voss).'],
  ['of the writer', aSource({ words: { exact: 'Yes' } }), '“Yes” (Halloran and Voss).'],
  ['of three authors', aSource({ authors: three, words: { exact: 'Why?' } }), '“Why?” (Ash et al.).'],
  ['without an author', aSource({ authors: [], words: { exact: 'Yes' } }), '“Yes” (“Larne Point votes to”).'],
])('words %s', (_case, source, words) => {
  expect(plainProse(mla(source)).split('\n')[0]).toBe(words);
});
