import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '@/lib/browser/read-tab';
import { anArticle } from '@/tests/unit/library/rows';

type Injected = { files?: string[] };
type Ran = { documentId: string; result: unknown };

const STORY = 'text/html https://news.example/story';
const READING = { state: 'article', article: anArticle() };
const tab = { id: 7, url: 'https://news.example/story' } as Parameters<typeof readTab>[0];

const executeScript = vi.fn<(injected: Injected) => Promise<Ran[]>>();

beforeEach(() => {
  executeScript.mockReset();
  Object.assign(fakeBrowser.scripting, { executeScript });
});

/** A tab that shows the next of these documents each time a script runs in it, and the last one for ever. */
function aTab(documents: [documentId: string, is: string][], reading: unknown = READING) {
  executeScript.mockImplementation(({ files }) => {
    const [[documentId, is] = ['', '']] = documents;
    if (documents.length > 1) documents.shift();
    return Promise.resolve([{ documentId, result: files ? reading : is }]);
  });
}

test('the article in the tab', async () => {
  aTab([['A', STORY]]);
  expect(await readTab(tab)).toEqual({ ...READING, tabId: 7 });
});

test('a page that still loads', async () => {
  aTab([['A', STORY]], { state: 'loading' });
  expect(await readTab(tab)).toEqual({ state: 'loading', tabId: 7 });
});

test('went elsewhere meanwhile, then stayed: what stands there now', async () => {
  aTab([
    ['A', STORY],
    ['A', STORY],
    ['B', STORY],
  ]);
  expect(await readTab(tab)).toMatchObject({ state: 'article' });
});

test.each<[string, [string, string][], unknown, string]>([
  ['a PDF', [['A', 'application/pdf https://news.example/a']], undefined, 'pdf'],
  ['nothing was read', [['A', STORY]], null, 'failed'],
  ['what was read is no reading', [['A', STORY]], { state: 'article', article: { title: 'A' } }, 'failed'],
  ['it never stays', Array.from({ length: 9 }, (_, n) => [String(n), STORY]), READING, 'navigated'],
  [
    'its address changes without a new document',
    Array.from({ length: 9 }, (_, n) => ['A', `text/html https://news.example/${n}`]),
    READING,
    'navigated',
  ],
])('not allowed: %s', async (_case, documents, reading, why) => {
  aTab(documents, reading);
  expect(await readTab(tab)).toEqual({ state: 'not-allowed', why, tabId: 7 });
});

test('a page of the browser', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await readTab(tab)).toEqual({ state: 'not-allowed', why: 'browser-page', tabId: 7 });
});

test('a page too busy to answer', async () => {
  vi.useFakeTimers();
  executeScript.mockReturnValue(new Promise(() => {}));
  const reading = readTab(tab);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(await reading).toEqual({ state: 'not-allowed', why: 'not-answering', tabId: 7 });
});
