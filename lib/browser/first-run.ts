import { storage } from '#imports';

const hasRun = storage.defineItem<boolean>('local:has-run', { fallback: false });

/** Whether Pullquote runs in this profile for the first time; from then on it does not, however often it is installed. */
export async function isFirstRun(): Promise<boolean> {
  if (await hasRun.getValue()) return false;
  await hasRun.setValue(true);
  return true;
}
