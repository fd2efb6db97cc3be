import { browser } from '#imports';

const SAVED = '✓';
const ADDED = '+1';
const OXBLOOD = '#8f2d22';

/**
 * Shows at our button, for this tab only and until it leaves the page, that its article is in the library: by a tick,
 * or by the number of its highlights.
 */
export const showSavedBadge = (tabId: number, highlights = 0): Promise<void> =>
  show(tabId, highlights > 0 ? String(highlights) : SAVED);

/** Shows on a tab that an address was taken from it, to be read and saved. */
export const showAddedBadge = (tabId: number): Promise<void> => show(tabId, ADDED);

const show = (tabId: number, text: string): Promise<void> =>
  whileTabLives(async () => {
    await browser.action.setBadgeBackgroundColor({ tabId, color: OXBLOOD });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  });

/** Shows at our button that what was asked for could not be done; why, is told to whoever points at it. */
export async function showRefusal(tabId: number, why: string): Promise<void> {
  await whileTabLives(async () => {
    await browser.action.setBadgeBackgroundColor({ tabId, color: OXBLOOD });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text: '!' });
    await browser.action.setTitle({ tabId, title: why });
  });
}

/** Takes the badge away again, e.g. when the article was removed. */
export async function clearBadge(tabId: number): Promise<void> {
  await whileTabLives(() => browser.action.setBadgeText({ tabId, text: '' }));
}

/** A tab may be closed at any moment, and then nothing is left to show the badge on. */
async function whileTabLives(paint: () => Promise<void>): Promise<void> {
  try {
    await paint();
  } catch {
    return;
  }
}
