import { browser, type Browser } from '#imports';

/** The ways besides the popup in which the reader asks for something on a page; each allows us to read that page. */
export type Invitation = 'save' | 'reader' | 'highlight';

/** Our items in the browser's menus. */
export const MENU_ENTRIES = ['save', 'save-link', 'highlight'] as const;
export type MenuEntry = (typeof MENU_ENTRIES)[number];

const MENU = {
  save: { contexts: ['page'] },
  'save-link': { contexts: ['link'], targetUrlPatterns: ['https://*/*', 'http://*/*'] },
  highlight: { contexts: ['selection'] },
} satisfies Record<MenuEntry, Partial<Browser.contextMenus.CreateProperties>>;

/** Puts these of ours into the browser's menus under these titles, and takes the others out. */
export function offerInMenu(titles: Partial<Record<MenuEntry, string>>): Promise<void> {
  offering = offering.catch(() => undefined).then(() => offer(titles));
  return offering;
}

// Two at once would each put theirs beside what the other has just put there.
let offering: Promise<void> = Promise.resolve();

async function offer(titles: Partial<Record<MenuEntry, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of MENU_ENTRIES) {
    const title = titles[id];
    if (title !== undefined) browser.contextMenus.create({ id, title, ...MENU[id] });
  }
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
