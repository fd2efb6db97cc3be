import { unwrapAmp } from './unwrap-amp';
import { TRACKING, TRACKING_FAMILIES, VIEWS } from './tracking-parameters';

/**
 * An address with nothing in it but what names the story: no tracking, fragment, sign-in, default port, `www`, mobile or
 * AMP host, print view or final slash. Addresses that are not of the web come back without their fragment.
 */
export function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(unwrapAmp(address));
  if (!/^https?:$/.test(url.protocol)) return address.replace(/#.*$/s, '');
  url.username = '';
  url.password = '';
  // `#!/story` is a route of its own; any other fragment is a place in the same story.
  if (!url.hash.startsWith('#!')) url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '').replace(VARIANT_HOST, '');
  url.pathname = plainPath(url.pathname);
  url.search = plainQuery(url.searchParams);
  return url.pathname === '/' ? url.href : url.href.replace(/\/(?=$|\?)/, '');
}

/** Hosts that show the same stories in another dress; what is left must still be a domain. */
const VARIANT_HOST = /^(?:(?:www\d?|m|mobile|mobil|amp|wap|touch|print)\.)+(?=[^.]+\.[^.])/;

const plainPath = (path: string): string =>
  path
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:amp|print|drucken|imprimir|imprimer|stampa|printversion)\/?$/i, '/')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '/');

function plainQuery(query: URLSearchParams): string {
  const kept = [...query].filter(([name, value]) => !isTracking(name) && !VIEWS.test(`${name}=${value}`));
  return new URLSearchParams(
    kept.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  ).toString();
}

/** Whether a parameter of an address only tells where the reader came from. */
export const isTracking = (name: string): boolean =>
  TRACKING.has(name.toLowerCase()) || TRACKING_FAMILIES.test(name);
