import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { documentIn, runInPage, waitForPictures } from '@/lib/browser/run-in-page';

const executeScript = vi.fn<(injection: object) => Promise<object[]>>();

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([{ documentId: 'A', result: 'read', frameId: 0 }]);
  Object.assign(fakeBrowser.scripting, { executeScript });
});

test('a packed script runs in the tab at once, and what it answers comes back', async () => {
  expect(await runInPage(7, '/content-scripts/extract.js')).toMatchObject({
    documentId: 'A',
    result: 'read',
  });
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 7 },
    files: ['/content-scripts/extract.js'],
    injectImmediately: true,
  });
});

test('a page that is gone has answered nothing', async () => {
  executeScript.mockResolvedValue([]);
  expect(await documentIn(7)).toEqual({ result: undefined });
});

test('where no script may run, nobody waits for pictures, and that is no error', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  await expect(waitForPictures(7)).resolves.toBeUndefined();
});
