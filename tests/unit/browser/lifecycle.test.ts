import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onInstalled, onStartup } from '@/lib/browser/lifecycle';

test('installed and started are told apart', async () => {
  const [installed, started] = [vi.fn<(isFirst: boolean) => void>(), vi.fn<() => void>()];
  onInstalled(installed);
  onStartup(started);
  await fakeBrowser.runtime.onStartup.trigger();
  expect([installed, started].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'browser_update' } as never);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  expect(installed.mock.calls).toEqual([[false], [false], [true]]);
  expect(started).toHaveBeenCalledOnce();
});
