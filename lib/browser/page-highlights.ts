import { browser } from '#imports';
import * as v from 'valibot';
import { PAINT_STYLE, type PaintedWords } from '@/lib/highlights/paint-page';
import { leavePaintedWords } from '@/lib/highlights/painted-words';
import type { TextSelector } from '@/lib/highlights/selector';
import { words, type Fields } from '@/lib/messages/words-schema';
import { runInPage } from './run-in-page';

const selectorSchema = v.object({
  exact: words,
  prefix: words,
  suffix: words,
} satisfies Fields<TextSelector>);

/** The words selected in the page of a tab; undefined where there are none, or no script may run. */
export async function selectionIn(tabId: number): Promise<TextSelector | undefined> {
  try {
    const { result } = await runInPage(tabId, '/content-scripts/selected-words.js');
    const parsed = v.safeParse(selectorSchema, result);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Paints words in the page of a tab, without changing the page's own document; answers how many are not there. */
export async function paintInPage(tabId: number, wanted: PaintedWords[]): Promise<number> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css: PAINT_STYLE });
    await browser.scripting.executeScript({ target: { tabId }, func: leavePaintedWords, args: [wanted] });
    const { result } = await runInPage(tabId, '/content-scripts/paint-highlights.js');
    return typeof result === 'number' ? result : wanted.length;
  } catch {
    return wanted.length;
  }
}
