import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { checkLeftovers } from '@/lib/library/integrity/check-leftovers';
import { PICTURE, soundLibrary } from './sound-library';

beforeEach(soundLibrary);

test('what belongs to an article that is gone is found and removed, all else stays', async () => {
  const [quote] = await db.quotes.toArray();
  if (quote) await db.quotes.add({ ...quote, id: 'x', articleId: 'gone' });
  await db.pictures.add({ articleId: 'gone', url: PICTURE, state: 'wanted' });
  expect(await checkLeftovers('look')).toEqual([{ kind: 'left-over', count: 2 }]);
  expect(await checkLeftovers('repair')).toEqual([{ kind: 'left-over', count: 2 }]);
  expect([await db.quotes.count(), await db.pictures.count(), await db.versions.count()]).toEqual([1, 1, 1]);
  expect(await checkLeftovers('look')).toEqual([{ kind: 'left-over', count: 0 }]);
});
