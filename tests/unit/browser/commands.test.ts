import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserCommands, openCommandSettings } from '@/lib/browser/commands';

test('the keys the browser listens for, with those that have none', async () => {
  const commands = [{ name: 'save', shortcut: 'Alt+Shift+S' }, { name: 'reader' }, { shortcut: 'Alt+X' }];
  Object.assign(fakeBrowser.commands, { getAll: () => Promise.resolve(commands) });
  expect(await browserCommands()).toEqual([
    { name: 'save', shortcut: 'Alt+Shift+S' },
    { name: 'reader', shortcut: '' },
  ]);
});

test('they are changed on the browser’s own page', async () => {
  await openCommandSettings();
  const [tab] = await fakeBrowser.tabs.query({ url: 'chrome://extensions/shortcuts' });
  expect(tab).toBeDefined();
  const openShortcutSettings = vi.fn<() => Promise<void>>().mockResolvedValue();
  Object.assign(fakeBrowser.commands, { openShortcutSettings });
  await openCommandSettings();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
});
