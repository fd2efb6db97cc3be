import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import type { Author } from '@/lib/export/cite/author';
import { cslItem } from '@/lib/export/cite/csl';
import { ris } from '@/lib/export/cite/ris';
import { HARD, partsOf } from './hard-sources';
import { aSource } from './sources';

test('a story as it stands in a .ris file', () => {
  expect(ris(cslItem(aSource())).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - halloran2026larne',
    'AU  - Halloran, Ines',
    'AU  - Voss, Peter',
    'TI  - Larne Point votes to dredge its harbour',
    'T2  - The Coastal Courier',
    'PY  - 2026',
    'DA  - 2026/11/18/',
    'Y2  - 2026/11/24/',
    'UR  - https://www.example.com/larne',
    'ER  - ',
    '',
  ]);
});

test.each(HARD)('%s, read back by another program', (_case, source) => {
  const items = new Cite(ris(cslItem(source)), { forceType: '@ris/file' }).data;
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    type: 'article-newspaper',
    title: source.title,
    'container-title': source.outlet,
    URL: source.url,
  });
});

// That program reads neither authors nor days of newspaper articles: these are read by the format's own rule.
test.each(HARD)('%s, read by the rule that a line is a tag and a value', (_case, source) => {
  const fields = ris(cslItem(source))
    .split('\r\n')
    .slice(0, -1)
    .map((line) => /^([A-Z][A-Z\d]) {2}- (.*)$/.exec(line)?.slice(1) ?? ['none', line]);
  const values = (tag: string) => fields.filter(([name]) => name === tag).map(([, value]) => value);
  expect(fields[0]).toEqual(['TY', 'NEWS']);
  expect(fields.at(-1)).toEqual(['ER', '']);
  expect(values('none')).toEqual([]);
  expect(values('AU')).toEqual(source.authors.map(risName));
  expect(values('DA').flatMap((date) => date?.split('/').filter(Boolean).map(Number))).toEqual(
    partsOf(source),
  );
});

const risName = (author: Author): string =>
  'literal' in author
    ? author.literal
    : [author.family, author.given, author.suffix].filter(Boolean).join(', ');
