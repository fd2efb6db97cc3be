import { expect, test } from 'vitest';
import { refusalBeforehand, refusalFor, type PageRefusal } from '@/lib/browser/page-refusal';

const NO_ACCESS =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

test.each<[string, string, string | undefined, PageRefusal]>([
  ['Chromium’s settings', 'Cannot access a chrome:// URL', undefined, 'browser-page'],
  ['Firefox’s settings', 'Missing host permission for the tab', 'about:preferences', 'browser-page'],
  ['a store', 'The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'store'],
  ['a store of Firefox', 'Missing host permission for the tab', 'https://addons.mozilla.org/en-US/', 'store'],
  ['a site whose name holds a store’s', NO_ACCESS, 'https://a.example/addons.mozilla.org', 'forbidden'],
  [
    'another extension',
    'Cannot access a chrome-extension:// URL of different extension',
    undefined,
    'other-extension',
  ],
  [
    'another extension in Firefox',
    'Missing host permission for the tab',
    'moz-extension://a/b.html',
    'other-extension',
  ],
  ['an error page', 'Frame with ID 0 is showing error page', 'https://news.example/', 'error-page'],
  ['a tab that was closed', 'No tab with id: 7.', 'https://news.example/', 'navigated'],
  ['a page that went away', 'The frame was removed.', 'https://news.example/', 'navigated'],
  [
    'a PDF that Firefox shows',
    'Missing host permission for the tab',
    'https://a.example/a.PDF?page=2',
    'pdf',
  ],
  ['a file we may not read', NO_ACCESS, 'file:///home/reader/a.html', 'file'],
  ['a source', NO_ACCESS, 'view-source:https://news.example/', 'source'],
  ['an empty tab', NO_ACCESS, 'about:blank', 'blank'],
  ['a page whose address is hidden', NO_ACCESS, undefined, 'forbidden'],
  [
    'a page of the web, closed by a policy',
    'This page cannot be scripted',
    'https://news.example/',
    'forbidden',
  ],
])('%s', (_case, said, address, why) => {
  expect(refusalFor(new Error(said), address)).toBe(why);
});

test.each<[string, string | undefined, PageRefusal | undefined]>([
  ['an empty tab', 'about:blank', 'blank'],
  ['a page of the browser', 'about:preferences', 'browser-page'],
  ['a source', 'view-source:https://news.example/', 'source'],
  ['data in the address', 'data:text/html,a', 'browser-page'],
  ['a page of the web', 'https://news.example/', undefined],
  ['what may be a page about a PDF', 'https://news.example/a.pdf', undefined],
  ['a file, which may be allowed', 'file:///home/reader/a.html', undefined],
  ['a page whose address is hidden', undefined, undefined],
])('before trying, %s', (_case, address, why) => {
  expect(refusalBeforehand(address)).toBe(why);
});
