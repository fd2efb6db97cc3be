import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PictureRow } from '@/lib/library/rows';

/** Addresses under which kept pictures can be shown without network, by their address on the web. */
export type PictureUrls = ReadonlyMap<string, string>;

/** Gives the kept pictures addresses of this page for as long as the component lives. */
export function usePictureUrls(pictures: readonly PictureRow[]): PictureUrls {
  // Rows are read anew whenever one picture arrives: those already shown must keep their address, or they flicker.
  const [given] = useState(() => new Map<string, string>());
  useLayoutEffect(() => () => given.forEach((address) => URL.revokeObjectURL(address)), [given]);
  return useMemo(() => {
    for (const { url, bytes } of pictures) {
      if (bytes && !given.has(url)) given.set(url, URL.createObjectURL(bytes));
    }
    return new Map(given);
  }, [given, pictures]);
}
