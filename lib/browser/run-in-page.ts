import { browser } from '#imports';

/** A document a script ran in, and what it answered. */
export type Ran = {
  /** Names the document: another one after every navigation. Not every browser tells it. */
  documentId?: string;
  /** Undefined where the script failed. */
  result: unknown;
};

/** Scripts of ours that may run in a page, once the reader has clicked our button there. */
export type PageScript =
  | '/content-scripts/extract.js'
  | '/content-scripts/show-in-page.js'
  | '/content-scripts/selected-words.js'
  | '/content-scripts/paint-highlights.js'
  | '/content-scripts/wait-for-pictures.js';

/** Runs a packed script in the page of a tab, at once even when the page still loads. Throws when it must not. */
export async function runInPage(tabId: number, script: PageScript): Promise<Ran> {
  const [ran] = await browser.scripting.executeScript({
    target: { tabId },
    files: [script],
    injectImmediately: true,
  });
  return { result: undefined, ...ran };
}

/** Address and media type of the document in a tab. Throws when scripts must not run there. */
export async function documentIn(tabId: number): Promise<Ran> {
  const [ran] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => `${document.contentType} ${document.URL}`,
    injectImmediately: true,
  });
  return { result: undefined, ...ran };
}

/** Has the page call the background back should the browser end it while it collects the page's pictures. */
export async function waitForPictures(tabId: number): Promise<void> {
  try {
    await runInPage(tabId, '/content-scripts/wait-for-pictures.js');
  } catch {
    return; // The page has gone, or is one of those where no script may run.
  }
}
