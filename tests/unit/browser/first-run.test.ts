import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isFirstRun } from '@/lib/browser/first-run';

test('the first time is only once', async () => {
  fakeBrowser.reset();
  expect(await isFirstRun()).toBe(true);
  expect(await isFirstRun()).toBe(false);
});
