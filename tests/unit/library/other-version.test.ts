import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { db, SCHEMA_VERSION } from '@/lib/library/database';
import { onOtherVersion, type OtherVersion } from '@/lib/library/other-version';

test('when a newer version opens the library, the page is told to load again', async () => {
  await db.open();
  const told: OtherVersion[] = [];
  const listening = new AbortController();
  onOtherVersion((what) => told.push(what), listening.signal);
  const newer = new Dexie('pullquote');
  newer.version(SCHEMA_VERSION + 1).stores({ more: 'id' });
  await newer.open();
  await vi.waitFor(() => expect(told).toEqual(['reload']));
  newer.close();
});
