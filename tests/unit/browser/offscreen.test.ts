import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openOffscreen } from '@/lib/browser/offscreen';

beforeEach(() => {
  fakeBrowser.reset();
});

test.each<[string, object | undefined, boolean]>([
  [
    'a page nobody sees is opened',
    { createDocument: vi.fn<() => Promise<void>>(() => Promise.resolve()) },
    true,
  ],
  [
    'one is open already',
    { createDocument: () => Promise.reject(new Error('Only a single offscreen')) },
    true,
  ],
  ['the browser knows none', undefined, false],
])('%s', async (_case, offscreen, isThere) => {
  Object.assign(fakeBrowser, { offscreen });
  expect(await openOffscreen('/jobs.html', 'Reads.')).toBe(isThere);
});
