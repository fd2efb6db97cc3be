import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { paintInPage, selectionIn } from '@/lib/browser/page-highlights';

const words = { exact: 'yes', prefix: 'said ', suffix: '.' };
const executeScript = vi.fn<(injection: { files?: string[]; args?: unknown[] }) => Promise<object[]>>();

beforeEach(() => {
  executeScript.mockReset();
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS: () => Promise.resolve() });
});

test.each<[string, unknown, unknown]>([
  ['words', words, words],
  ['nothing', null, undefined],
  ['something else', { exact: 1 }, undefined],
])('selected: %s', async (_case, result, selection) => {
  executeScript.mockResolvedValue([{ result }]);
  expect(await selectionIn(7)).toEqual(selection);
});

test('the words are left before the script runs that paints them', async () => {
  executeScript.mockResolvedValue([{ result: 1 }]);
  const wanted = [{ ...words, colour: 2 as const }];
  expect(await paintInPage(7, wanted)).toBe(1);
  expect(executeScript.mock.calls.map(([{ files, args }]) => files ?? args)).toEqual([
    [wanted],
    ['/content-scripts/paint-highlights.js'],
  ]);
});

test('a page where no script may run', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await selectionIn(7)).toBeUndefined();
  expect(await paintInPage(7, [{ ...words, colour: 1 }])).toBe(1);
});
