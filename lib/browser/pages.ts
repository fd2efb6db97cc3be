import { browser } from '#imports';

/** Opens a saved article in the reader: in the tab that already shows it, or in a new one. */
export const openReader = (articleId: string): Promise<void> =>
  openPage(browser.runtime.getURL(`/${readerAddress(articleId)}`));

/** Opens an article that is not saved in the reader, under the id by which it was passed. */
export const openPassedArticle = (id: string): Promise<void> =>
  openPage(browser.runtime.getURL(`/reader.html#${UNSAVED}${id}`));

/** Opens the library, or brings the tab that shows it to the front. */
export const openLibrary = (): Promise<void> => openPage(browser.runtime.getURL('/library.html'));

/** Opens the first steps. */
export const openWelcome = (): Promise<void> => openPage(browser.runtime.getURL('/welcome.html'));

/** Opens the page of options, or brings the tab that shows it to the front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the list of addresses that are to be saved, or brings the tab that shows it to the front. */
export const openAdding = (): Promise<void> => openPage(browser.runtime.getURL('/add.html'));

/**
 * Which article the reader should show: one of the library, `at` a highlight or quotation of it; or one that was passed
 * to it unsaved.
 */
export type ReaderRoute = { from: 'library'; id: string; at?: string } | { from: 'popup'; id: string };

/** Reads the reader's own address. */
export function readerRoute(hash: string): ReaderRoute {
  const asked = hash.replace(/^#/, '');
  if (asked.startsWith(UNSAVED)) return { from: 'popup', id: decoded(asked.slice(UNSAVED.length)) };
  const [id = '', at = ''] = asked.split('/').map(decoded);
  return { from: 'library', id, ...(at && { at }) };
}

/** Where the reader shows a saved article, and in it a highlight or quotation by its id. */
export const readerAddress = (articleId: string, at?: string): `reader.html#${string}` =>
  `reader.html#${[articleId, ...(at === undefined ? [] : [at])].map(encodeURIComponent).join('/')}`;

/** Where the quotations and highlights of a saved article are reviewed. */
export const reviewAddress = (articleId: string): `review.html#${string}` =>
  `review.html#${encodeURIComponent(articleId)}`;

/** The article that the review sheet is about, by the sheet's own address. */
export const reviewRoute = (hash: string): string => decoded(hash.replace(/^#/, ''));

const UNSAVED = 'unsaved/';

/** An address that somebody has typed need not be one. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function openPage(url: string): Promise<void> {
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}
