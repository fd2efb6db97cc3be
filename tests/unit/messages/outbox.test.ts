import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leave, takeAway, wakeForParcels, whatWasLeft } from '@/lib/messages/outbox';

beforeEach(() => {
  fakeBrowser.reset();
});

test('what was left lies there until it is taken away', async () => {
  const [first, second] = [leave({ title: 'A' }), leave({ title: 'B' })];
  expect(Object.fromEntries(await whatWasLeft())).toEqual({
    [first]: { title: 'A' },
    [second]: { title: 'B' },
  });
  await takeAway(first);
  expect(await whatWasLeft()).toEqual([[second, { title: 'B' }]]);
});

test('other things of the session are not parcels', async () => {
  await fakeBrowser.storage.session.set({ passed: [] });
  expect(await whatWasLeft()).toEqual([]);
});

test('what is too large for the browser to hold is no error', async () => {
  const set = vi
    .spyOn(fakeBrowser.storage.session, 'set')
    .mockImplementation(() => Promise.reject(new Error('quota')));
  leave({ title: 'A' });
  await expect(set.mock.results[0]?.value).rejects.toThrow('quota');
});

test('the background listens, or the browser would not wake it', () => {
  const listening = vi.spyOn(fakeBrowser.storage.onChanged, 'addListener');
  wakeForParcels();
  expect(listening).toHaveBeenCalledOnce();
});
