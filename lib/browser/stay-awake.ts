import { browser } from '#imports';

const WELL_BEFORE_SLEEP = 20_000; // Milliseconds; a service worker without work is put to sleep after thirty seconds.

/** Keeps the background awake while `work` runs: waiting for the network alone does not count as work. */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const nudge = setInterval(() => void browser.runtime.getPlatformInfo(), WELL_BEFORE_SLEEP);
  try {
    return await work;
  } finally {
    clearInterval(nudge);
  }
}
