import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showInPage } from '@/lib/browser/show-in-page';

const words = { exact: '“yes”', prefix: 'said ', suffix: '.' };
const executeScript = vi.fn<(injection: { files?: string[]; args?: unknown[] }) => Promise<object[]>>();

beforeEach(() => {
  executeScript.mockReset();
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS: () => Promise.resolve() });
});

test.each([
  ['found', 'shown', 'shown'],
  ['not found', 'lost', 'lost'],
  ['a script that failed', null, 'lost'],
])('%s', async (_case, result, showing) => {
  executeScript.mockResolvedValue([{ result }]);
  expect(await showInPage(7, words)).toBe(showing);
});

test('the words are left before the script runs that looks for them', async () => {
  executeScript.mockResolvedValue([{ result: 'shown' }]);
  await showInPage(7, words);
  expect(executeScript.mock.calls.map(([{ files, args }]) => files ?? args)).toEqual([
    [words],
    ['/content-scripts/show-in-page.js'],
  ]);
});

test('a page where no script may run', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await showInPage(7, words)).toBe('not-allowed');
});
