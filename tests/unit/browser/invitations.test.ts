import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerInMenu, onInvitation, onLinkChosen, openPopup } from '@/lib/browser/invitations';

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
  ['our item in the menu of a selection', () => choose({ menuItemId: 'highlight' }, tab), 'highlight'],
  ['the key to highlight', () => press('highlight', tab), 'highlight'],
  ['the key to read', () => press('reader', tab), 'reader'],
  ['another item', () => choose({ menuItemId: 'other' }, tab), undefined],
  ['another key', () => press('other', tab), undefined],
  ['a key where there is no tab', () => press('save'), undefined],
])('%s', (_case, act, invitation) => {
  act();
  expect(invited.mock.calls).toEqual(invitation ? [[invitation, tab]] : []);
});

test.each([
  ['our item in the menu of a link', { menuItemId: 'save-link', linkUrl: 'https://news.example/a' }, 1],
  ['our item in the menu of the page', { menuItemId: 'save' }, 0],
])('a link: %s', (_case, info, times) => {
  const chosen = vi.fn<(link: string, tab: unknown) => void>();
  onLinkChosen(chosen);
  choose(info, tab);
  expect(chosen.mock.calls).toEqual(Array.from({ length: times }, () => ['https://news.example/a', tab]));
});

test('the menu has those of our items that are wanted once, after an update too', async () => {
  const items = new Set<unknown>();
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => items.clear(),
    create: (item: unknown) => items.add(item),
  });
  const titles = { save: 'Save', 'save-link': 'Save link', highlight: 'Highlight' };
  await Promise.all([offerInMenu(titles), offerInMenu(titles)]);
  const targetUrlPatterns = ['https://*/*', 'http://*/*'];
  expect([...items]).toEqual([
    { id: 'save', title: 'Save', contexts: ['page'] },
    { id: 'save-link', title: 'Save link', contexts: ['link'], targetUrlPatterns },
    { id: 'highlight', title: 'Highlight', contexts: ['selection'] },
  ]);
  await offerInMenu({ highlight: 'Highlight' });
  expect([...items]).toEqual([{ id: 'highlight', title: 'Highlight', contexts: ['selection'] }]);
});

test('a browser that does not let us open the popup is no error', async () => {
  Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('no')) });
  await expect(openPopup()).resolves.toBeUndefined();
});
