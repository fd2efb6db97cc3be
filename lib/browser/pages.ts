import { browser } from '#imports';

/** Opens a saved article in the reader: in the tab that already shows it, or in a new one. */
export const openReader = (articleId: string): Promise<void> =>
  openPage(browser.runtime.getURL(`/reader.html#${encodeURIComponent(articleId)}`));

/** Opens the library, or brings the tab that shows it to the front. */
export const openLibrary = (): Promise<void> => openPage(browser.runtime.getURL('/library.html'));

/** The id of the article the reader should show, from its own address. */
export const articleIdIn = (hash: string): string => decodeURIComponent(hash.replace(/^#/, ''));

async function openPage(url: string): Promise<void> {
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}
