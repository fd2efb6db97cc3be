import { browser, type Browser } from '#imports';

/** The ways besides the popup in which the reader asks for something on a page; each allows us to read that page. */
export type Invitation = 'save' | 'reader';

/** Puts "Save page" into the menu of every page. To be called once, when Pullquote is installed or updated. */
export async function offerInMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'save', title, contexts: ['page'] });
}

/** Calls `invited` for each choice from the menu and each key the reader presses for us. */
export function onInvitation(invited: (invitation: Invitation, tab: Browser.tabs.Tab) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'save' && tab) invited('save', tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if ((command === 'save' || command === 'reader') && tab) invited(command, tab);
  });
}

/** Opens the popup on the page before the reader, where it says what a badge cannot. Not every browser lets us. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    return;
  }
}
