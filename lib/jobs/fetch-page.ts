import type { JobProblem } from '@/lib/library/jobs';
import { isPublicHost } from '@/lib/pictures/public-host';

/** A page as its server sends it, parsed and lifeless: no script of it runs, nothing it names is fetched. */
export type FetchedPage = { page: Document } | { problem: JobProblem };

/** What a page may cost. */
export const PAGE_LIMITS = {
  bytes: 10 * 1024 * 1024,
  /** Milliseconds from the request to the last byte. */
  time: 30_000,
};

/**
 * Fetches a page of the open web as nobody: no cookies, no referrer. Needs a window, which a service worker has not.
 * Never rejects.
 */
export function fetchPage(address: string, limits = PAGE_LIMITS): Promise<FetchedPage> {
  if (!mayAsk(address)) return Promise.resolve({ problem: 'private-address' });
  return new Promise((resolve) => {
    // Older than `fetch`, but it knows what the browser knows of a page: its characters and its address after redirects.
    const request = new XMLHttpRequest();
    const stop = (problem: JobProblem) => {
      resolve({ problem });
      request.abort();
    };
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = limits.time;
    request.addEventListener('readystatechange', () => {
      if (request.readyState !== XMLHttpRequest.HEADERS_RECEIVED) return;
      const problem = refusalOf(request, limits.bytes);
      if (problem) stop(problem);
    });
    request.addEventListener('progress', ({ loaded }) => loaded > limits.bytes && stop('too-large'));
    request.addEventListener('timeout', () => resolve({ problem: 'too-slow' }));
    request.addEventListener('error', () => resolve({ problem: 'unreachable' }));
    request.addEventListener('load', () => {
      const { responseXML: page } = request;
      resolve(page ? { page } : { problem: 'not-a-page' });
    });
    request.send();
  });
}

/** Why what comes is not worth reading. A redirect shows only now, when it has been followed. */
function refusalOf(request: XMLHttpRequest, most: number): JobProblem | undefined {
  if (request.status === 0) return undefined;
  if (!mayAsk(request.responseURL)) return 'private-address';
  if (request.status < 200 || request.status > 299) return 'refused';
  if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(request.getResponseHeader('content-type') ?? ''))
    return 'not-a-page';
  return Number(request.getResponseHeader('content-length')) > most ? 'too-large' : undefined;
}

function mayAsk(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && isPublicHost(hostname);
}
