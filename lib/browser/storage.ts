/** What the library takes on the reader's disk, and how much there is, in bytes. */
export type StorageUse = { used: number; available: number; persistent: boolean };

/** How full the browser's store for Pullquote is. */
export async function storageUse(): Promise<StorageUse> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return {
    used: usage,
    available: Math.max(0, quota - usage),
    persistent: await navigator.storage.persisted(),
  };
}

/**
 * Asks the browser never to clear the library by itself when the disk gets full. Answers whether it will keep to that.
 * Only pages can ask, a service worker cannot: the popup does so after the first save.
 */
export async function keepForGood(): Promise<boolean> {
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}
