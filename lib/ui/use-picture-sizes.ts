import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PictureRow } from '@/lib/library/rows';

/** Width and height of pictures in their own pixels, by their address on the web. */
export type PictureSizes = ReadonlyMap<string, { width: number; height: number }>;

const NONE: PictureSizes = new Map();

/**
 * Sizes of those kept pictures whose page did not tell theirs; undefined until they are known, for whatever is drawn before
 * would be moved by them. A picture that cannot be read has none.
 */
export function usePictureSizes(
  pictures: readonly PictureRow[],
  untold: ReadonlySet<string>,
): PictureSizes | undefined {
  const [known, setKnown] = useState(NONE);
  const missing = useMemo(
    () => pictures.filter(({ url, bytes }) => bytes && untold.has(url) && !known.has(url)),
    [pictures, untold, known],
  );
  useEffect(() => {
    if (missing.length === 0) return undefined;
    let isWanted = true;
    void Promise.all(missing.map(sizeOf)).then((sizes) => {
      if (isWanted) setKnown((before) => new Map([...before, ...sizes]));
    });
    return () => {
      isWanted = false;
    };
  }, [missing]);
  // Those that arrive later find the text drawn already.
  return missing.length > 0 && known.size === 0 ? undefined : known;
}

const UNREADABLE = { width: 0, height: 0 };

async function sizeOf({ url, bytes }: PictureRow): Promise<[string, { width: number; height: number }]> {
  try {
    const picture = await createImageBitmap(bytes ?? new Blob());
    const { width, height } = picture;
    picture.close();
    return [url, { width, height }];
  } catch {
    return [url, UNREADABLE];
  }
}
