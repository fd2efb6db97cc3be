import { browser } from '#imports';

/**
 * Opens a page of ours that nobody sees, for what a service worker cannot do, unless it is open. Answers false where
 * the browser knows no such pages: its background has a window itself.
 */
export async function openOffscreen(url: string, justification: string): Promise<boolean> {
  // Firefox has no such thing, whatever the types say.
  const offscreen: typeof browser.offscreen | undefined = browser.offscreen;
  if (offscreen === undefined) return false;
  try {
    await offscreen.createDocument({ url, reasons: ['DOM_PARSER'], justification });
  } catch {
    // It is open already: there can be one only.
    return true;
  }
  return true;
}
