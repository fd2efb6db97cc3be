import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_LOOKS, type Looks } from '@/lib/browser/looks';
import { changeSettings, readSettings } from '@/lib/browser/settings';
import { wearLooks } from '@/lib/browser/wear-looks';

beforeEach(() => {
  fakeBrowser.reset();
});

const page = () => {
  const dress = vi.fn<(looks: Looks) => void>();
  return { dress, wardrobe: wearLooks(dress), worn: () => dress.mock.lastCall?.[0] };
};

test('a page is dressed as chosen before', async () => {
  await changeSettings({ face: 'literata', density: 'compact' });
  const { worn } = page();
  await expect.poll(worn).toEqual({ ...DEFAULT_LOOKS, face: 'literata' });
});

test('a choice is worn at once, kept, and worn by every other page', async () => {
  const [popup, reader] = [page(), page()];
  await Promise.all([popup.wardrobe.read(), reader.wardrobe.read()]);
  popup.wardrobe.change({ theme: 'sepia' });
  expect(popup.worn()?.theme).toBe('sepia');
  await expect.poll(() => reader.worn()?.theme).toBe('sepia');
  expect((await readSettings()).theme).toBe('sepia');
});

test('a slider that is moved fast is never taken back by word of where it was', async () => {
  const { dress, wardrobe } = page();
  await wardrobe.read();
  dress.mockClear();
  const sizes = [1.05, 1.1, 1.15, 1.2];
  for (const textSize of sizes) {
    wardrobe.change({ textSize });
    await Promise.resolve();
  }
  await expect.poll(async () => (await readSettings()).textSize).toBe(1.2);
  const worn = dress.mock.calls.map(([{ textSize }]) => textSize);
  expect(worn).toEqual(worn.toSorted((a, b) => a - b));
});

test('reset brings everything back to how it was at first, and leaves the other settings', async () => {
  await changeSettings({ theme: 'black', measure: 80, justified: true, indirect: true });
  const { wardrobe, worn } = page();
  await wardrobe.read();
  wardrobe.reset();
  expect(worn()).toEqual(DEFAULT_LOOKS);
  await expect.poll(readSettings).toMatchObject({ ...DEFAULT_LOOKS, indirect: true });
});
