import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULTS,
  onSettingsChanged,
  readSettings,
  type Settings,
} from '@/lib/browser/settings';

beforeEach(() => {
  fakeBrowser.reset();
});

test('before anything is chosen', async () => {
  expect(await readSettings()).toEqual(DEFAULTS);
});

test('one choice leaves the others', async () => {
  await changeSettings({ theme: 'sepia' });
  await changeSettings({ textSize: 1.25 });
  expect(await readSettings()).toEqual({ ...DEFAULTS, theme: 'sepia', textSize: 1.25 });
});

test('a change is told on every page, until it is enough', async () => {
  const changed = vi.fn<(settings: Settings) => void>();
  const enough = new AbortController();
  onSettingsChanged(changed, enough.signal);
  await changeSettings({ theme: 'night' });
  expect(changed).toHaveBeenLastCalledWith({ ...DEFAULTS, theme: 'night' });
  enough.abort();
  await changeSettings({ theme: 'black' });
  expect(changed).toHaveBeenCalledOnce();
});
