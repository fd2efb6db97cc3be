import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stayAwake } from '@/lib/browser/stay-awake';

const getPlatformInfo = vi.fn<() => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  getPlatformInfo.mockReset();
  Object.assign(fakeBrowser.runtime, { getPlatformInfo });
});
afterEach(() => {
  vi.useRealTimers();
});

test('something is asked of the browser at least every half minute, as long as there is work', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const work = stayAwake(promise);
  await vi.advanceTimersByTimeAsync(90_000);
  expect(getPlatformInfo.mock.calls.length).toBeGreaterThanOrEqual(3);
  resolve('done');
  expect(await work).toBe('done');
  getPlatformInfo.mockClear();
  await vi.advanceTimersByTimeAsync(90_000);
  expect(getPlatformInfo).not.toHaveBeenCalled();
});

test('nor after work that failed', async () => {
  await expect(stayAwake(Promise.reject(new Error('no')))).rejects.toThrow('no');
  await vi.advanceTimersByTimeAsync(90_000);
  expect(getPlatformInfo).not.toHaveBeenCalled();
});
