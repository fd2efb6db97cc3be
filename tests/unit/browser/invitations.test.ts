import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerInMenu, onInvitation, openPopup } from '@/lib/browser/invitations';

const tab = { id: 7 };
const invited = vi.fn<(invitation: string, tab: unknown) => void>();
let choose: (chosen: object, tab?: object) => void;
let press: (command: string, tab?: object) => void;

beforeEach(() => {
  invited.mockReset();
  Object.assign(fakeBrowser.contextMenus.onClicked, {
    addListener: (listener: typeof choose) => (choose = listener),
  });
  Object.assign(fakeBrowser.commands.onCommand, {
    addListener: (listener: typeof press) => (press = listener),
  });
  onInvitation(invited);
});

test.each<[string, () => void, string | undefined]>([
  ['our item in the menu', () => choose({ menuItemId: 'save' }, tab), 'save'],
  ['the key to save', () => press('save', tab), 'save'],
  ['the key to read', () => press('reader', tab), 'reader'],
  ['another item', () => choose({ menuItemId: 'other' }, tab), undefined],
  ['another key', () => press('other', tab), undefined],
  ['a key where there is no tab', () => press('save'), undefined],
])('%s', (_case, act, invitation) => {
  act();
  expect(invited.mock.calls).toEqual(invitation ? [[invitation, tab]] : []);
});

test('the menu has our item once, after an update too', async () => {
  const items = new Set<unknown>();
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => items.clear(),
    create: (item: unknown) => items.add(item),
  });
  await offerInMenu('Save');
  await offerInMenu('Save');
  expect([...items]).toEqual([{ id: 'save', title: 'Save', contexts: ['page'] }]);
});

test('a browser that does not let us open the popup is no error', async () => {
  Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('no')) });
  await expect(openPopup()).resolves.toBeUndefined();
});
