import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, onLoaded, readActivePage } from '@/lib/browser/active-tab';

beforeEach(() => {
  fakeBrowser.reset();
});

test('the tab before the reader', async () => {
  const query = vi.fn<() => Promise<object[]>>().mockResolvedValue([{ id: 7 }]);
  Object.assign(fakeBrowser.tabs, { query });
  expect(await activeTab()).toEqual({ id: 7 });
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
});

test('without a tab there is nothing to read', async () => {
  Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve([]) });
  expect(await readActivePage()).toEqual({ state: 'not-allowed', why: 'forbidden' });
});

test('the end of loading is told for this tab, until it is enough', async () => {
  const loaded = vi.fn<() => void>();
  const enough = new AbortController();
  onLoaded(7, loaded, enough.signal);
  const update = (tabId: number, status: 'loading' | 'complete') =>
    fakeBrowser.tabs.onUpdated.trigger(tabId, { status }, { id: tabId } as never);
  await update(7, 'loading');
  await update(8, 'complete');
  expect(loaded).not.toHaveBeenCalled();
  await update(7, 'complete');
  enough.abort();
  await update(7, 'complete');
  expect(loaded).toHaveBeenCalledOnce();
});
