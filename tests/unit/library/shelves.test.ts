import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { dropShelf, keepShelf, listShelves } from '@/lib/library/shelves';

test('a search is kept until it is taken away', async () => {
  const id = await keepShelf('Sea', 'tag:sea', new Date(2));
  await keepShelf('Older', 'is:unread', new Date(1));
  expect((await listShelves()).map(({ name, query }) => [name, query])).toEqual([
    ['Older', 'is:unread'],
    ['Sea', 'tag:sea'],
  ]);
  await dropShelf(id);
  expect((await listShelves()).map(({ name }) => name)).toEqual(['Older']);
});
