import { expect, test } from 'vitest';
import { countFacets, isChosen } from '@/lib/highlights/listing/facets';
import { aListed, idsOf } from './listed';

const all = [
  aListed('a', { colour: 2, tags: ['harbour'] }, 'Ann Lee'),
  aListed('b', { colour: 2, review: { status: 'accepted', reason: '', at: 1 } }),
];

test('a choice narrows the others, not itself', () => {
  const counts = countFacets(all, { status: 'open' });
  expect(counts.status).toEqual([
    ['accepted', 1],
    ['open', 1],
  ]);
  expect(counts.colour).toEqual([['2', 1]]);
  expect(counts.speaker).toEqual([['Ann Lee', 1]]);
});

test.each([
  ['status', 'accepted', 'b'],
  ['colour', '2', 'ab'],
  ['tag', 'harbour', 'a'],
  ['speaker', 'Ann Lee', 'a'],
  ['article', 'other', ''],
])('by %s', (facet, value, ids) => {
  expect(idsOf(all.filter((listed) => isChosen(listed, { [facet]: value })))).toBe(ids);
});
