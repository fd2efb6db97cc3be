import type { Copying } from './copy-page';
import { attributeOf } from './native';
import { webAddress } from './web-address';

// Advertisements come in frames too; these are the words with which players, posts and charts are embedded.
const EMBED_ADDRESS =
  /embed|player|video|\/post|tweet|chart|map|podcast|episode|track|infogram|flourish|datawrapper/i;
const AD_ADDRESS = /doubleclick|googlesyndication|googletagmanager|adserver|\/ads?[/.?]|recaptcha|consent/i;

/** A video, post or chart of another site becomes a link to it, in a caption: shown, but not part of the text. */
export function embedLink(element: Element, name: string, { base, document }: Copying): Element | null {
  const address = webAddress(attributeOf(element, 'src') ?? attributeOf(element, 'data-src'), base);
  if (!address || AD_ADDRESS.test(address)) return null;
  if (name === 'iframe' && !EMBED_ADDRESS.test(address)) return null;
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.append(attributeOf(element, 'title')?.trim() || new URL(address).host.replace(/^www\./, ''));
  const caption = document.createElement('figcaption');
  caption.append(link);
  const figure = document.createElement('figure');
  figure.append(caption);
  return figure;
}
