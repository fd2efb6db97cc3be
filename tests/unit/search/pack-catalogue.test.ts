import { expect, test } from 'vitest';
import { Catalogue } from '@/lib/search/catalogue';
import { packCatalogue, unpackCatalogue } from '@/lib/search/pack-catalogue';
import { catalogueOf, entry } from './articles';

test('unpacked, it is what was packed, and can grow', () => {
  const catalogue = catalogueOf(
    entry('a', {
      tags: ['sea', 'deep\nwater'],
      authors: ['Ann Lee'],
      published: '2026-11-17',
      progress: 0.5,
    }),
    entry('b'),
    entry('c', { lang: 'fr', tags: [] }),
  );
  catalogue.remove('b');
  const again = unpackCatalogue(structuredClone(packCatalogue(catalogue)));
  expect(packCatalogue(again)).toEqual(packCatalogue(catalogue));
  expect([again.slotOf('a'), again.slotOf('b'), again.slotOf('c'), again.count]).toEqual([
    0,
    undefined,
    2,
    2,
  ]);
  for (let n = 0; n < 600; n++) again.put(entry(`more ${n}`, { tags: ['sea'] }));
  expect(again.count).toBe(602);
  expect(again.tags[601]).toBe(again.tags[600]);
});

test('an empty one too', () => {
  const again = unpackCatalogue(packCatalogue(new Catalogue()));
  expect([again.count, again.ids, again.names.list]).toEqual([0, [], []]);
});
