import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearBadge, showAddedBadge, showRefusal, showSavedBadge } from '@/lib/browser/badge';

beforeEach(() => {
  fakeBrowser.reset();
});

test('the badge stands on its own tab only', async () => {
  await showSavedBadge(7);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('✓');
  expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('');
});

test('an address taken from a tab is confirmed on it', async () => {
  await showAddedBadge(7);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('+1');
});

test('highlights are counted on it', async () => {
  await showSavedBadge(7, 12);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('12');
});

test('and is taken away again', async () => {
  await showSavedBadge(7);
  await clearBadge(7);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
});

test('what could not be done is told by a sign, and why to whoever points at it', async () => {
  const setTitle = vi.fn<(title: object) => Promise<void>>(() => Promise.resolve());
  Object.assign(fakeBrowser.action, { setTitle });
  await showRefusal(7, 'No words are selected.');
  expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('!');
  expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'No words are selected.' });
});

test('a tab that is gone has no badge, and that is no error', async () => {
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(() =>
    Promise.reject(new Error('No tab with id: 7.')),
  );
  await expect(showSavedBadge(7)).resolves.toBeUndefined();
});
