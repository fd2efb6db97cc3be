import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  askedAtInstall,
  askToReach,
  grantedOrigins,
  mayReach,
  onLeaveChanged,
  onLeaveGiven,
  originOf,
  originsOf,
  takeBack,
} from '@/lib/browser/permissions';

const PAGE = 'https://news.example/story';

test.each<[string, string[], string[]]>([
  ['none for the page’s own pictures', ['https://news.example/a.png'], []],
  [
    'one for each other host',
    ['https://a.example/1', 'https://a.example/2', 'https://b.example/1'],
    ['https://a.example/*', 'https://b.example/*'],
  ],
  [
    'the page’s host under another name is another host',
    ['https://www.news.example/a'],
    ['https://www.news.example/*'],
  ],
  ['a port is not part of it', ['http://a.example:8080/1'], ['http://a.example/*']],
  ['none without pictures', [], []],
])('origins to ask for: %s', (_case, pictures, origins) => {
  expect(originsOf(pictures, PAGE)).toEqual(origins);
});

test('the origin of an address is a match pattern', () => {
  expect(originOf('https://[2001:db8::1]:8443/a?b#c')).toBe('https://[2001:db8::1]/*');
});

test('leave is asked of the browser, for exactly these origins', async () => {
  const contains = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
  const request = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
  Object.assign(fakeBrowser.permissions, { contains, request });
  expect(await mayReach(['https://a.example/*'])).toBe(false);
  expect(await askToReach(['https://a.example/*'])).toBe(true);
  for (const asked of [contains, request]) {
    expect(asked).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
  }
});

test('what was asked at install and given since can be looked at, and taken back', async () => {
  const remove = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
  const getAll = vi.fn<() => Promise<object>>().mockResolvedValue({ origins: ['https://a.example/*'] });
  Object.assign(fakeBrowser.permissions, { remove, getAll });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ permissions: ['storage'] }) });
  expect(askedAtInstall()).toEqual(['storage']);
  expect(await grantedOrigins()).toEqual(['https://a.example/*']);
  await takeBack(['https://a.example/*']);
  expect(remove).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
});

test('leave that comes and goes is told, until it is enough', () => {
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  Object.assign(fakeBrowser.permissions, { onAdded: event, onRemoved: event });
  const changed = vi.fn<() => void>();
  const enough = new AbortController();
  onLeaveChanged(changed, enough.signal);
  listeners.forEach((listener) => listener());
  expect(changed).toHaveBeenCalledOnce();
  enough.abort();
  expect(listeners.size).toBe(0);
});

test('leave given later is told', () => {
  const addListener = vi.fn<(listener: () => void) => void>();
  Object.assign(fakeBrowser.permissions.onAdded, { addListener });
  const given = vi.fn<() => void>();
  onLeaveGiven(given);
  addListener.mock.calls[0]?.[0]();
  expect(given).toHaveBeenCalledOnce();
});
