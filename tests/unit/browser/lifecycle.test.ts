import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onInstalled, onStartup } from '@/lib/browser/lifecycle';

test('installed and started are told apart', async () => {
  const [installed, started] = [vi.fn<() => void>(), vi.fn<() => void>()];
  onInstalled(installed);
  onStartup(started);
  await fakeBrowser.runtime.onStartup.trigger();
  expect([installed, started].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
  expect([installed, started].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});
