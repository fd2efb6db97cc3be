import type { Browser } from '#imports';
import * as v from 'valibot';
import type { Reading } from '@/lib/article/article';
import { applyRepairs } from '@/lib/article/repair/apply-repairs';
import type { SiteRepair } from '@/lib/article/repair/site-repair';
import { readingSchema } from '@/lib/messages/reading-schema';
import { refusalBeforehand, refusalFor, type PageRefusal } from './page-refusal';
import { documentIn, runInPage } from './run-in-page';
import { readSettings } from './settings';

/** What came of reading a tab. */
export type PageReading =
  (Reading & { tabId: number }) | { state: 'not-allowed'; why: PageRefusal; tabId?: number };

const PATIENCE = 10_000; // Milliseconds; a page that is busy for longer is not read by waiting.
const PDF = 'application/pdf ';

/**
 * Takes the article out of the page in a tab, under the grant that a click on our button gives.
 * Never throws; the page may have gone elsewhere while it was read, which is noticed and tried once more.
 */
export async function readTab(tab: Browser.tabs.Tab): Promise<PageReading> {
  const { id: tabId, url } = tab;
  if (tabId === undefined) return { state: 'not-allowed', why: 'forbidden' };
  const refusal = refusalBeforehand(url);
  if (refusal) return { state: 'not-allowed', why: refusal, tabId };
  try {
    const repairs = readSettings().then((settings) => settings.repairs);
    const reading = (await readOnce(tabId)) ?? (await readOnce(tabId)) ?? 'navigated';
    if (typeof reading === 'string') return { state: 'not-allowed', why: reading, tabId };
    return { ...repaired(reading, await repairs), tabId };
  } catch (error) {
    return { state: 'not-allowed', why: refusalFor(error, url), tabId };
  }
}

/** The article as the reader wants those of its site. */
function repaired(reading: Reading, repairs: readonly SiteRepair[]): Reading {
  return reading.state === 'article'
    ? { ...reading, article: applyRepairs(reading.article, repairs) }
    : reading;
}

/** Undefined when the document is not the same before and after. */
async function readOnce(tabId: number): Promise<Reading | PageRefusal | undefined> {
  const ran = await inTime(Promise.all([documentIn(tabId), runInPage(tabId, '/content-scripts/extract.js')]));
  if (!ran) return 'not-answering';
  const [before, read] = ran;
  const after = await documentIn(tabId);
  if (String(before.result).startsWith(PDF)) return 'pdf';
  if (read.documentId !== after.documentId || before.result !== after.result) return undefined;
  const parsed = v.safeParse(readingSchema, read.result);
  return parsed.success ? parsed.output : 'failed';
}

async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
