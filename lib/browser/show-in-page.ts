import { browser } from '#imports';
import { SHOWN_STYLE } from '@/lib/highlights/paint';
import type { TextSelector } from '@/lib/highlights/selector';
import { leaveWords } from '@/lib/highlights/wanted-words';
import { runInPage } from './run-in-page';

/** What came of showing words in the live page: it may not hold them any more, or may not be ours to touch. */
export type Showing = 'shown' | 'lost' | 'not-allowed';

/** Scrolls the page in a tab to some words and marks them there, without changing the page's own document. */
export async function showInPage(tabId: number, words: TextSelector): Promise<Showing> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css: SHOWN_STYLE });
    await browser.scripting.executeScript({
      target: { tabId },
      func: leaveWords,
      args: [words],
    });
    const { result } = await runInPage(tabId, '/content-scripts/show-in-page.js');
    return result === 'shown' ? 'shown' : 'lost';
  } catch {
    return 'not-allowed';
  }
}
