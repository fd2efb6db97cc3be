import { expect, test } from 'vitest';
import { catalogueOf, entry } from './articles';
import { Catalogue } from '@/lib/search/catalogue';

test('an article keeps its slot when it changes, and gives it to nobody when it goes', () => {
  const catalogue = catalogueOf(entry('a'), entry('b'));
  catalogue.put(entry('a', { status: 'archived' }));
  expect([catalogue.slotOf('a'), catalogue.slotOf('b'), catalogue.length]).toEqual([0, 1, 2]);
  catalogue.remove('a');
  catalogue.put(entry('c'));
  expect([catalogue.slotOf('a'), catalogue.slotOf('c'), catalogue.count]).toEqual([undefined, 2, 2]);
  expect([0, 1, 2].map((slot) => catalogue.isAlive(slot))).toEqual([false, true, true]);
});

test('there is room for many', () => {
  const catalogue = new Catalogue();
  for (let n = 0; n < 3000; n++) catalogue.put(entry(String(n), { savedAt: n, outlet: `Outlet ${n % 10}` }));
  expect(catalogue.count).toBe(3000);
  expect(catalogue.savedAt[2999]).toBe(2999);
  expect(catalogue.names.nameOf(catalogue.outlet[2999] ?? -1)).toBe('Outlet 9');
});

test('cleared, nobody is there', () => {
  const catalogue = catalogueOf(entry('a'));
  catalogue.clear();
  expect([catalogue.count, catalogue.isAlive(0)]).toEqual([0, false]);
});
