/** Why a page cannot be read; every one has its own sentence on screen. */
export type PageRefusal =
  /** Settings, history, new tab and other pages of the browser itself. */
  | 'browser-page'
  /** A shop for extensions: browsers keep extensions out of it. */
  | 'store'
  | 'pdf'
  | 'source'
  /** A file of this computer, and the reader has not allowed Pullquote to read files. */
  | 'file'
  | 'blank'
  | 'other-extension'
  /** The page did not load: no network, no such site. */
  | 'error-page'
  /** The tab went to another page while this one was read. */
  | 'navigated'
  /** The page is too busy to answer. */
  | 'not-answering'
  /** The browser said no without saying why: an empty tab, a source view, a page of the browser. */
  | 'forbidden'
  /** Reading this page failed. */
  | 'failed';

/** Why a page need not even be tried, if its address is known. */
export function refusalBeforehand(address: string | undefined): PageRefusal | undefined {
  const why = refusalByAddress(address);
  // A PDF's address may belong to a page about it, files may be allowed, and some browsers let us into stores.
  return why === 'pdf' || why === 'file' || why === 'store' ? undefined : why;
}

/** What browsers say when a script must not run, in their own words: the address of such a page is often hidden. */
const SAYINGS: readonly [saying: RegExp, why: PageRefusal][] = [
  [/error page/i, 'error-page'],
  [/extensions? gallery/i, 'store'],
  [/extension:\/\/ url of (a )?different/i, 'other-extension'],
  [/(chrome|edge|brave|opera|vivaldi|about):(\/\/)? url/i, 'browser-page'],
  [/frame .*removed|no (tab|frame) with id|document .*(gone|unloaded)/i, 'navigated'],
];

/** Why a page could not be read: by what the browser said, or else by the page's address if it is known. */
export function refusalFor(error: unknown, address: string | undefined): PageRefusal {
  const said = error instanceof Error ? error.message : String(error);
  const [, why] = SAYINGS.find(([saying]) => saying.test(said)) ?? [];
  return why ?? refusalByAddress(address) ?? (isFirefoxErrorPage(said, address) ? 'error-page' : 'forbidden');
}

// Firefox names no reason. The click on our button allows every page of the web but Mozilla's own, so where it did not,
// the tab shows something else than its address says.
const isFirefoxErrorPage = (said: string, address: string | undefined): boolean =>
  /missing host permission/i.test(said) &&
  address !== undefined &&
  !/(^|\.)(mozilla\.(org|com|net)|firefox\.com)$/.test(new URL(address).hostname);

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com/addons',
  'addons.opera.com',
];

/** Why a page with this address cannot be read, as far as its address tells. */
function refusalByAddress(address: string | undefined): PageRefusal | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, host, pathname, href } = new URL(address);
  if (href === 'about:blank') return 'blank';
  if (protocol === 'view-source:') return 'source';
  if (protocol === 'chrome-error:' || href.startsWith('about:neterror')) return 'error-page';
  if (/^(chrome|moz|safari-web)-extension:$/.test(protocol)) return 'other-extension';
  if (STORES.some((store) => `${host}${pathname}`.startsWith(store))) return 'store';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  return /^https?:$/.test(protocol) ? undefined : 'browser-page';
}
