import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { AS_SHIPPED, keyFor, type ScreenKeys } from '@/lib/keys/screen-keys';

/** The keys of the screen as the reader has them. Components name keys as the screen came with them. */
export const OwnKeys = createContext<ScreenKeys>(AS_SHIPPED);

/** The key to press for what came with the key `shipped`; undefined where no key does it. */
export function useKey(shipped: string | undefined): string | undefined {
  const own = useContext(OwnKeys);
  return shipped === undefined ? undefined : keyFor(shipped, own);
}
