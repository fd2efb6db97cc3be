import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askToReach, mayReach, onLeaveGiven, originOf, originsOf } from '@/lib/browser/permissions';

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

test('leave given later is told', () => {
  const addListener = vi.fn<(listener: () => void) => void>();
  Object.assign(fakeBrowser.permissions.onAdded, { addListener });
  const given = vi.fn<() => void>();
  onLeaveGiven(given);
  addListener.mock.calls[0]?.[0]();
  expect(given).toHaveBeenCalledOnce();
});
