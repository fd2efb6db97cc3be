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

test('a page that changes its address without loading is another one', async () => {
  const arrived = vi.fn<(tabId: number, url: string) => void>();
  onArrival(arrived);
  const url = 'https://news.example/next';
  await fakeBrowser.tabs.onUpdated.trigger(7, { url } as never, { id: 7, url } as never);
  expect(arrived.mock.calls).toEqual([[7, url]]);
});

test('coming back to a tab counts, for all may have changed meanwhile', async () => {
  const arrived = vi.fn<(tabId: number, url: string) => void>();
  onArrival(arrived);
  const { id = 0 } = await fakeBrowser.tabs.create({ url: 'https://news.example/' });
  await fakeBrowser.tabs.onActivated.trigger({ tabId: id, windowId: 1 });
  await expect.poll(() => arrived.mock.calls).toEqual([[id, 'https://news.example/']]);
});
