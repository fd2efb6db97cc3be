import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { cslItem } from '@/lib/export/cite/csl';
import { HARD } from './hard-sources';
import { aSource, SAID } from './sources';

test('a quotation as an item', () => {
  expect(cslItem(aSource({ words: SAID }))).toEqual({
    id: 'halloran2026larne',
    'citation-key': 'halloran2026larne',
    type: 'article-newspaper',
    title: 'Larne Point votes to dredge its harbour',
    'container-title': 'The Coastal Courier',
    author: [
      { given: 'Ines', family: 'Halloran' },
      { given: 'Peter', family: 'Voss' },
    ],
    issued: { 'date-parts': [[2026, 11, 18]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    URL: 'https://www.example.com/larne',
    note: '“We have kept the minutes.” — Mara Ellison, mayor',
  });
});

test.each(HARD)('%s, read back by another program', (_case, source) => {
  const item = cslItem(source);
  expect(new Cite(JSON.stringify([item])).data).toEqual([expect.objectContaining(item)]);
});

test.each([
  ['accents', aSource({ authors: [{ given: 'S', family: 'Müller' }], title: 'Über Élan' }), 'muller2026uber'],
  ['letters of other scripts', aSource({ authors: [{ literal: '灰路' }], title: '港の' }), '2026'],
  [
    'nothing at all',
    { ...aSource({ authors: [], outlet: '港', title: '港' }), published: undefined },
    'article',
  ],
])('a key of %s', (_case, source, key) => {
  const { published, ...rest } = source;
  expect(cslItem({ ...rest, ...(published && { published }) }).id).toBe(key);
});
