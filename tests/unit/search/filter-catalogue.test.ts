import { expect, test } from 'vitest';
import { dateOf, filterCatalogue, minutesOf, type Place } from '@/lib/search/filter-catalogue';
import { catalogueOf, entry } from './articles';

const catalogue = catalogueOf(
  entry('unread'),
  entry('archived', { status: 'archived' }),
  entry('both', { status: 'archived', favourite: 1 }),
  entry('binned', { favourite: 1, deletedAt: 1 }),
  entry('gone'),
);
catalogue.remove('gone');

test.each<[Place, string[]]>([
  ['all', ['unread', 'archived', 'both']],
  ['unread', ['unread']],
  ['archived', ['archived', 'both']],
  ['favourites', ['both']],
  ['bin', ['binned']],
])('%s', (place, ids) => {
  const passed = filterCatalogue(catalogue, place, []);
  expect(catalogue.ids.filter((_id, slot) => passed[slot])).toEqual(ids);
});

test('an article’s date is that of publishing, or else of saving', () => {
  const dated = catalogueOf(
    entry('a', { published: '2026-11-17T00:00:00Z' }),
    entry('b'),
    entry('c', { published: 'soon' }),
  );
  expect([0, 1, 2].map((slot) => dateOf(dated, slot))).toEqual([Date.UTC(2026, 10, 17), 1000, 1000]);
});

test('reading time goes by the language', () => {
  const read = catalogueOf(entry('a', { words: 2280, lang: 'en' }), entry('b', { words: 1580, lang: 'zh' }));
  expect([0, 1].map((slot) => minutesOf(read, slot))).toEqual([10, 10]);
});
