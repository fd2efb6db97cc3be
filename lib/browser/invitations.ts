import { browser, type Browser } from '#imports';

/** The ways besides the popup in which the reader asks for something on a page; each allows us to read that page. */
export type Invitation = 'save' | 'reader' | 'highlight';

/** What our items are called in the menu of a page, of a link, and of selected words. */
export type MenuTitles = { page: string; link: string; selection: string };

/** Puts ours into the menus of pages, of links and of selected words. To be called once, when Pullquote is installed or updated. */
export async function offerInMenu({ page, link, selection }: MenuTitles): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'save', title: page, contexts: ['page'] });
  const targetUrlPatterns = ['https://*/*', 'http://*/*'];
  browser.contextMenus.create({ id: 'save-link', title: link, contexts: ['link'], targetUrlPatterns });
  browser.contextMenus.create({ id: 'highlight', title: selection, contexts: ['selection'] });
}

/** Calls `chosen` with the address of each link the reader chooses from its menu. */
export function onLinkChosen(chosen: (link: string, tab: Browser.tabs.Tab | undefined) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === 'save-link' && linkUrl !== undefined) chosen(linkUrl, tab);
  });
}

/** Calls `invited` for each choice from the menu and each key the reader presses for us. */
export function onInvitation(invited: (invitation: Invitation, tab: Browser.tabs.Tab) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if ((menuItemId === 'save' || menuItemId === 'highlight') && tab) invited(menuItemId, tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (isInvitation(command) && tab) invited(command, tab);
  });
}

const isInvitation = (command: string): command is Invitation =>
  command === 'save' || command === 'reader' || command === 'highlight';

/** Opens the popup on the page before the reader, where it says what a badge cannot. Not every browser lets us. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    return;
  }
}
