import { expect, test } from 'vitest';
import { countPlaces, facetsOf } from '@/lib/search/facets';
import { catalogueOf, entry } from './articles';

const catalogue = catalogueOf(
  entry('a', { tags: ['sea'], authors: ['Ann Lee'], lang: 'en', published: '2026-05-01', words: 100 }),
  entry('b', { tags: ['sea', 'wall'], outlet: 'Times', published: '2024-05-01', words: 9000 }),
  entry('c', { status: 'archived', favourite: 1 }),
  entry('d', { deletedAt: 1 }),
);

test('what the found articles have in common is counted, the commonest first', () => {
  expect(facetsOf(catalogue, Uint32Array.of(0, 1))).toMatchObject({
    tag: [
      { value: 'sea', count: 2 },
      { value: 'wall', count: 1 },
    ],
    outlet: [{ value: 'News' }, { value: 'Times' }],
    author: [{ value: 'Ann Lee', count: 1 }],
    lang: [{ value: 'en', count: 1 }],
    year: [{ value: '2026' }, { value: '2024' }],
    minutes: [{ value: '<5', count: 1 }, { count: 0 }, { count: 0 }, { value: '>20', count: 1 }],
  });
});

test('every part of the library is counted', () => {
  expect(countPlaces(catalogue)).toEqual({ all: 3, unread: 2, archived: 1, favourites: 1, bin: 1 });
});
