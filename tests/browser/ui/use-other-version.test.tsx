import { Dexie } from 'dexie';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { OtherVersionNotice } from '@/components/controls/OtherVersionNotice';
import { db, SCHEMA_VERSION } from '@/lib/library/database';
import { useOtherVersion } from '@/lib/ui/use-other-version';

afterEach(() => render(null, document.body));

const Page = ({ isOn }: { isOn: boolean }) => (
  <main data-on={isOn}>
    <OtherVersionNotice other={useOtherVersion(isOn)} onReload={() => undefined} />
  </main>
);

test('a page of the version before says that it must be loaded again, once a newer one opens the library', async () => {
  await db.delete();
  await db.open();
  render(<Page isOn />, document.body);
  expect(document.querySelector('[role=alert]')).toBeNull();
  // Listening begins with the library's code, which is loaded apart.
  await import('@/lib/library/other-version');
  await vi.waitFor(() => expect(document.querySelector('[data-on=true]')).not.toBeNull());
  await new Promise(requestAnimationFrame);
  const newer = new Dexie('pullquote');
  newer.version(SCHEMA_VERSION + 1).stores({ more: 'id' });
  await newer.open();
  await vi.waitFor(() => expect(document.querySelector('[role=alert] button')).not.toBeNull());
  newer.close();
  await newer.delete();
});
