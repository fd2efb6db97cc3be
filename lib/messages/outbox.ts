import { browser } from '#imports';

const OUTBOX = 'outbox/';

/**
 * Leaves something with the browser itself, before it is said in a message: a popup that closes takes its message
 * with it when the background has yet to be woken. Answers the key under which it lies until `takeAway`.
 */
export function leave(parcel: unknown, newId = () => crypto.randomUUID()): string {
  const key = OUTBOX + newId();
  // In memory only, and not for content scripts. Where it is too large for that, there still is the message.
  void browser.storage.session.set({ [key]: parcel }).catch(() => undefined);
  return key;
}

/** What was left and not yet taken away, by key. */
export async function whatWasLeft(): Promise<[key: string, parcel: unknown][]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).filter(([key]) => key.startsWith(OUTBOX));
}

/** Removes what has been dealt with. */
export const takeAway = (key: string): Promise<void> => browser.storage.session.remove(key);

/** Has the browser wake the background whenever something is left: being woken is what it then acts on. */
export function wakeForParcels(): void {
  browser.storage.onChanged.addListener(() => undefined);
}
