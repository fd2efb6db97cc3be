import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onArrival } from '@/lib/browser/arrivals';

beforeEach(() => {
  fakeBrowser.reset();
});

test.each<[string, string, string | undefined, boolean]>([
  ['a page whose address we may see has loaded', 'complete', 'https://news.example/', true],
  ['it still loads', 'loading', 'https://news.example/', false],
  ['its address is hidden from us', 'complete', undefined, false],
])('%s', async (_case, status, url, isArrival) => {
  const arrived = vi.fn<(tabId: number, url: string) => void>();
  onArrival(arrived);
  await fakeBrowser.tabs.onUpdated.trigger(7, { status } as never, { id: 7, url } as never);
  expect(arrived.mock.calls).toEqual(isArrival ? [[7, url]] : []);
});
