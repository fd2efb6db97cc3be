import type { PictureProblem } from '@/lib/library/rows';
import { pictureType } from './picture-type';
import { isPublicHost } from './public-host';
import { isTrackingPixel } from './tracking-pixel';

/** A picture, or why it could not be had. */
export type Fetched = { bytes: Blob; type: string } | { problem: PictureProblem };

/** What a picture may cost. */
export const LIMITS = {
  bytes: 10 * 1024 * 1024,
  /** Milliseconds from the request to the last byte. */
  time: 30_000,
};

/** What we ask servers for that hold a picture in several forms. */
export const ACCEPT = 'image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8';

/**
 * Fetches a picture of the article read at `pageUrl`, as nobody: no cookies, no referrer, and from the reader's own
 * network only if the article is from that very host. Never throws.
 */
export async function fetchPicture(url: string, pageUrl: string, limits = LIMITS): Promise<Fetched> {
  if (!mayAsk(url, pageUrl)) return { problem: 'private-address' };
  const time = AbortSignal.timeout(limits.time);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: ACCEPT },
      signal: time,
    });
    return await pictureIn(response, pageUrl, limits.bytes);
  } catch {
    return { problem: time.aborted ? 'too-slow' : 'unreachable' };
  }
}

async function pictureIn(response: Response, pageUrl: string, most: number): Promise<Fetched> {
  const refused = refusalOf(response, pageUrl, most);
  if (refused) {
    await response.body?.cancel();
    return { problem: refused };
  }
  const bytes = await bytesOf(response, most);
  if (!bytes) return { problem: 'too-large' };
  const type = pictureType(bytes);
  if (!type) return { problem: 'not-a-picture' };
  if (isTrackingPixel(bytes, type)) return { problem: 'tracking-pixel' };
  return { bytes: new Blob([bytes], { type }), type };
}

/** Why what comes is not worth reading. A redirect shows only now, when it has been followed. */
function refusalOf(response: Response, pageUrl: string, most: number): PictureProblem | undefined {
  if (!mayAsk(response.url, pageUrl)) return 'private-address';
  if (!response.ok) return 'unreachable';
  return Number(response.headers.get('content-length')) > most ? 'too-large' : undefined;
}

/** Undefined when there are more than `most`; the rest is not read then. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const stream = response.body?.getReader();
  for (let part = await stream?.read(); part && !part.done; part = await stream?.read()) {
    length += part.value.length;
    if (length > most) {
      await stream?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return new Blob(parts).bytes();
}

function mayAsk(url: string, pageUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && (isPublicHost(hostname) || hostname === new URL(pageUrl).hostname);
}
