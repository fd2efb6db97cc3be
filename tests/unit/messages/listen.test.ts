import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '@/lib/messages/listen';
import type { Reply } from '@/lib/messages/protocol';
import { anArticle } from '@/tests/unit/library/rows';

const save = vi.fn<() => { id: string; isNew: boolean }>();
const ours = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') });
const saving = { name: 'articles/save', payload: { article: anArticle(), quotes: [] } };

beforeEach(() => {
  fakeBrowser.reset();
  save.mockReset().mockReturnValue({ id: 'a', isNew: true });
  const jobs = {
    'jobs/run': () => undefined,
    'jobs/may-reach': () => true,
    'jobs/keeps-pictures': () => true,
    'jobs/repairs': () => [],
  };
  listen({ 'background/wake': () => undefined, 'articles/save': save, ...jobs }, () => 'disk-full');
});

test('a page of ours is answered', async () => {
  expect(await ask(saving, ours())).toEqual({ ok: true, value: { id: 'a', isNew: true } });
});

test('our reader in a tab is a page of ours', async () => {
  const reader = { ...ours(), url: fakeBrowser.runtime.getURL('/reader.html#a'), tab: { id: 1 } };
  expect(await ask(saving, reader)).toMatchObject({ ok: true });
});

test.each<[string, () => object]>([
  ['a content script of ours', () => ({ ...ours(), url: 'https://news.example/', tab: { id: 1 } })],
  ['another extension', () => ({ ...ours(), id: 'another' })],
  ['a page of another extension', () => ({ ...ours(), url: 'chrome-extension://another/popup.html' })],
  [
    'a page that carries our address in its own',
    () => ({ ...ours(), url: `https://a.example/${ours().url}` }),
  ],
  ['nobody', () => ({})],
  ['somebody without an address', () => ({ id: fakeBrowser.runtime.id })],
])('%s is refused', async (_case, sender) => {
  expect(await ask(saving, sender())).toEqual({ ok: false, reason: 'not-ours' });
  expect(save).not.toHaveBeenCalled();
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a message we do not know', { name: 'library/export' }],
  ['one that lacks what it must carry', { name: 'articles/save' }],
  ['one that carries what it must not', { name: 'background/wake', payload: 1 }],
])('%s is malformed', async (_case, message) => {
  expect(await ask(message, ours())).toEqual({ ok: false, reason: 'malformed' });
  expect(save).not.toHaveBeenCalled();
});

test('what went wrong is named', async () => {
  save.mockImplementation(() => {
    throw new Error('no room');
  });
  expect(await ask(saving, ours())).toEqual({ ok: false, reason: 'disk-full' });
});

/** What the browser does with a message: it says who sent it. */
const ask = (message: unknown, sender: object): Promise<Reply> =>
  new Promise((respond) => void fakeBrowser.runtime.onMessage.trigger(message, sender, respond));
