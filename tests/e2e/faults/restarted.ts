import { openChromium, type Chromium } from '../drivers/chromium.ts';

/*
 * Chromium throws all databases of an extension away when it finds them damaged after a kill: about once in a hundred
 * kills while much is written. A database of our own beside the library tells that apart from a library we emptied.
 */
const MARK = 'mark';

/** Leaves the mark by which `restarted` knows that the browser has kept its databases. */
export async function markDatabases(browser: Chromium): Promise<void> {
  await inBarePage(browser, async (name) => {
    const opening = indexedDB.open(name);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    opening.result.close();
  });
}

/** Whether the browser still has the databases it had when they were marked. */
export const keepsDatabases = (browser: Chromium): Promise<boolean> =>
  inBarePage(browser, async (mark) => (await indexedDB.databases()).some(({ name }) => name === mark));

/**
 * Opens the browser again after it was killed. Where it has thrown the databases away, does what a reader would do: takes
 * the library back as it is offered. `wasLost` tells so.
 */
export async function restarted(profile: string): Promise<{ browser: Chromium; wasLost: boolean }> {
  const browser = await openChromium({ profile });
  if (await keepsDatabases(browser)) return { browser, wasLost: false };
  await putBack(browser);
  await markDatabases(browser);
  return { browser, wasLost: true };
}

/** Takes a lost library back by the click that offers it, and waits until it is there and copied anew. */
export async function putBack(browser: Chromium): Promise<void> {
  const library = await browser.openPage('library.html#in=all');
  await library.getByRole('button', { name: 'Put them back' }).click();
  await library.getByText(/(is|are) back/).waitFor({ timeout: 60_000 });
  await library.close();
}

/** Runs in a page of the extension that runs no code of ours. */
async function inBarePage<Answer>(
  browser: Chromium,
  work: (mark: string) => Promise<Answer>,
): Promise<Answer> {
  const page = await browser.openPage('manifest.json');
  const answer = await page.evaluate(work, MARK);
  await page.close();
  return answer;
}
