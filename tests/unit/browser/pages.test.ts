import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  openLibrary,
  openOptions,
  openPassedArticle,
  openReader,
  openWelcome,
  readerRoute,
  reviewAddress,
  reviewRoute,
  type ReaderRoute,
} from '@/lib/browser/pages';

beforeEach(() => {
  fakeBrowser.reset();
});

const openAddresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

test('the library opens once, and is brought to the front again', async () => {
  await openLibrary();
  await fakeBrowser.tabs.create({ url: 'https://news.example/', active: true });
  await openLibrary();
  const tabs = await fakeBrowser.tabs.query({});
  const library = tabs.filter(({ url }) => url === fakeBrowser.runtime.getURL('/library.html'));
  expect(library).toMatchObject([{ active: true }]);
});

test('the first steps open once', async () => {
  await openWelcome();
  await openWelcome();
  expect((await openAddresses()).filter((url) => url?.includes('welcome.html'))).toHaveLength(1);
});

test('the options are opened by the browser', async () => {
  const openOptionsPage = vi.fn<() => Promise<void>>().mockResolvedValue();
  Object.assign(fakeBrowser.runtime, { openOptionsPage });
  await openOptions();
  expect(openOptionsPage).toHaveBeenCalledOnce();
});

test('every article has a reader of its own', async () => {
  await openReader('a');
  await openReader('b');
  await openReader('a');
  const readers = (await openAddresses()).filter((url) => url?.includes('reader.html'));
  expect(readers).toEqual(['a', 'b'].map((id) => fakeBrowser.runtime.getURL(`/reader.html#${id}`)));
});

test('an article that is not saved has an address of its own', async () => {
  await openPassedArticle('a');
  const [address = ''] = (await openAddresses()).filter((url) => url?.includes('reader.html'));
  expect(readerRoute(new URL(address).hash)).toEqual({ from: 'popup', id: 'a' });
});

test.each<[string, string, ReaderRoute]>([
  ['a saved article', '#a-1', { from: 'library', id: 'a-1' }],
  ['one that is not saved', '#unsaved/a-1', { from: 'popup', id: 'a-1' }],
  ['a place in it', '#a-1/b%3A2', { from: 'library', id: 'a-1', at: 'b:2' }],
  ['nothing', '', { from: 'library', id: '' }],
  ['something that is no id', '#%3Cimg%20onerror%3E', { from: 'library', id: '<img onerror>' }],
  ['something that is no address', '#%E0%A4%A', { from: 'library', id: '%E0%A4%A' }],
])('in the address of the reader: %s', (_case, hash, route) => {
  expect(readerRoute(hash)).toEqual(route);
});

test.each(['a', 'a/b c', '%'])('the review sheet of %s is found by its address', (id) => {
  expect(reviewRoute(reviewAddress(id).replace(/^.*#/, '#'))).toBe(id);
});
