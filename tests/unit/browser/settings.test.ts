import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULTS,
  keepsPictures,
  onSettingsChanged,
  readSettings,
  takeSettings,
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

test('pictures are kept unless the reader wants none', async () => {
  expect(await keepsPictures()).toBe(true);
  await changeSettings({ pictures: 'own-host-only' });
  expect(await keepsPictures()).toBe(true);
  await changeSettings({ pictures: 'none' });
  expect(await keepsPictures()).toBe(false);
});

test('a change is told on every page, until it is enough', async () => {
  const changed = vi.fn<(settings: Settings) => void>();
  const enough = new AbortController();
  onSettingsChanged(changed, enough.signal);
  await changeSettings({ theme: 'night' });
  expect(changed).toHaveBeenLastCalledWith({ ...DEFAULTS, theme: 'night' }, DEFAULTS);
  enough.abort();
  await changeSettings({ theme: 'black' });
  expect(changed).toHaveBeenCalledOnce();
});

test.each<[string, unknown, Partial<Settings>]>([
  ['what was not chosen here', { theme: 'night', textSize: 1.5 }, { theme: 'sepia', textSize: 1.5 }],
  ['nothing where it makes no sense', { theme: 'purple', textSize: 'huge' }, { theme: 'sepia' }],
  [
    'keys that were put elsewhere',
    { keys: { reader: { q: 'w' } }, keysAreOn: false },
    { theme: 'sepia', keys: { reader: { q: 'w' } }, keysAreOn: false },
  ],
  ['no keys of a screen that is none', { keys: { kitchen: { q: 'w' } } }, { theme: 'sepia' }],
  ['nothing where there is nothing', undefined, { theme: 'sepia' }],
])('a backup’s settings: %s', async (_case, offered, taken) => {
  await changeSettings({ theme: 'sepia' });
  await takeSettings(offered);
  expect(await readSettings()).toEqual({ ...DEFAULTS, ...taken });
});
