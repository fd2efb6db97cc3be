import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { bibtex } from '@/lib/export/cite/bibtex';
import { cslItem } from '@/lib/export/cite/csl';
import { HARD, partsOf } from './hard-sources';
import { aSource } from './sources';

test('a story as it stands in a .bib file', () => {
  expect(bibtex(cslItem(aSource({ lang: 'en' })))).toBe(`@article{halloran2026larne,
  author = {Halloran, Ines and Voss, Peter},
  title = {{Larne Point votes to dredge its harbour}},
  journal = {The Coastal Courier},
  year = {2026},
  month = nov,
  day = {18},
  url = {https://www.example.com/larne},
  urldate = {2026-11-24},
  language = {en}
}
`);
});

test.each(HARD)('%s, read back by another program', (_case, source) => {
  const [item] = new Cite(bibtex(cslItem(source)), { forceType: '@bibtex/text' }).data;
  expect(item).toMatchObject({
    type: 'article-journal',
    title: source.title,
    'container-title': source.outlet,
    URL: source.url.replace('{2}', '%7B2%7D'),
  });
  expect(item?.author?.map(({ family, literal }) => literal ?? family) ?? []).toEqual(
    // What stands before a family name is a part of its own there.
    source.authors.map((author) =>
      'literal' in author ? author.literal : author.family.replace('van der ', ''),
    ),
  );
  expect(item?.issued?.['date-parts']?.[0] ?? []).toEqual(partsOf(source));
});
