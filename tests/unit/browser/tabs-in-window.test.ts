import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addressesOfTabs } from '@/lib/browser/tabs-in-window';

beforeEach(() => {
  fakeBrowser.reset();
});

test('only pages of the web count', async () => {
  Object.assign(fakeBrowser.tabs, {
    query: () =>
      Promise.resolve([
        { url: 'https://news.example/a' },
        { url: 'chrome://settings' },
        {},
        { url: 'http://news.example/b' },
        { url: 'file:///home/me/c.html' },
      ]),
  });
  expect(await addressesOfTabs()).toEqual(['https://news.example/a', 'http://news.example/b']);
});
