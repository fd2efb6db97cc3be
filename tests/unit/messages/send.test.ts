import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '@/lib/messages/send';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  sendMessage.mockReset();
  Object.assign(fakeBrowser.runtime, { sendMessage });
});

test('the reply is what the background says', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: undefined });
  expect(await send('background/wake')).toEqual({ ok: true, value: undefined });
  expect(sendMessage).toHaveBeenCalledWith({ name: 'background/wake', payload: undefined });
});

test.each<[string, () => Promise<unknown>]>([
  ['there is no background', () => Promise.reject(new Error('Could not establish connection.'))],
  ['it ends before it answers', () => Promise.resolve(undefined)],
  ['it answers what is no reply', () => Promise.resolve('hello')],
])('no answer when %s', async (_case, answer) => {
  sendMessage.mockImplementation(answer);
  expect(await send('background/wake')).toEqual({ ok: false, reason: 'no-answer' });
});
