import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handOver } from '@/lib/messages/hand-over';
import { whatWasLeft } from '@/lib/messages/outbox';
import { anArticle } from '@/tests/unit/library/rows';

const saving = { article: anArticle(), quotes: [], tabId: 7 };
const saved = { ok: true, value: { id: 'a', isNew: true } };
const sendMessage = vi.fn<(message: { payload: { parcel: string } }) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset();
  Object.assign(fakeBrowser.runtime, { sendMessage });
});

test('the article lies with the browser before it is said in a message, and the message names it', async () => {
  let left: [string, unknown][] = [];
  sendMessage.mockImplementation(async () => {
    left = await whatWasLeft();
    return saved;
  });
  expect(await handOver(saving)).toEqual(saved);
  const [[parcel] = ['']] = left;
  expect(left).toEqual([[parcel, saving]]);
  expect(sendMessage.mock.calls).toEqual([[{ name: 'articles/save', payload: { ...saving, parcel } }]]);
});

test('a background that ends half way is asked once more', async () => {
  sendMessage.mockResolvedValueOnce(undefined).mockResolvedValue(saved);
  expect(await handOver(saving)).toEqual(saved);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test.each([
  ['no answer twice', undefined, 2, 'no-answer'],
  ['a full disk, which asking again does not empty', { ok: false, reason: 'disk-full' }, 1, 'disk-full'],
])('%s', async (_case, answer, times, reason) => {
  sendMessage.mockResolvedValue(answer);
  expect(await handOver(saving)).toEqual({ ok: false, reason });
  expect(sendMessage).toHaveBeenCalledTimes(times);
});
