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
  /** The browser said no without saying why. */
  | 'forbidden'
  /** Reading this page failed. */
  | 'failed';

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com/addons',
  'addons.opera.com',
];

/** Why a page with this address cannot be read, as far as its address tells. */
export function refusalByAddress(address: string | undefined): PageRefusal | undefined {
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

/** Why a page could not be read, from the words browsers use when a script must not run. */
export function refusalByError(error: unknown): PageRefusal {
  const message = error instanceof Error ? error.message : String(error);
  if (/error page/i.test(message)) return 'error-page';
  if (/frame .*removed|no (tab|frame) with id|document.*(gone|unloaded)/i.test(message)) return 'navigated';
  return 'forbidden';
}
