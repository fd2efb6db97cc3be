import { EMBED } from '@/lib/article/tree-from-dom/embed';
import type { Copying } from './copy-page';
import { embedKind, pageOfEmbed } from './embed-kind';
import { attributeOf, findAllIn } from './native';
import { webAddress } from './web-address';

/** What shows something of another page in a frame or a player. */
export const EMBEDS = 'iframe, video, lite-youtube, lite-vimeo, amp-youtube, amp-vimeo';

/** Posts of other sites, quoted until a script replaces them: their words are part of the text, as any quotation's. */
export const POSTS =
  'blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, ' +
  'blockquote.mastodon-embed, blockquote.reddit-embed-bq, blockquote.text-post-media';

// Advertisements come in frames too; these are the words with which players, posts and charts are embedded.
const EMBED_ADDRESS =
  /embed|player|video|\/post|tweet|chart|map|podcast|episode|track|infogram|flourish|datawrapper/i;
const AD_ADDRESS = /doubleclick|googlesyndication|googletagmanager|adserver|\/ads?[/.?]|recaptcha|consent/i;

/** A video or chart of another site becomes a link to it, in a caption: shown, but not part of the text. */
export function embedLink(element: Element, name: string, { base, document }: Copying): Element | null {
  const address = addressOfFrame(element, name, base);
  if (!address) return null;
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.append(titleOf(element)?.trim() || new URL(address).host.replace(/^www\./, ''));
  const caption = document.createElement('figcaption');
  caption.append(link);
  const figure = document.createElement('figure');
  figure.setAttribute(EMBED, embedKind(address, name));
  figure.append(caption);
  return figure;
}

const titleOf = (element: Element): string | null =>
  attributeOf(element, 'title') ?? attributeOf(element, 'aria-label') ?? attributeOf(element, 'playlabel');

const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-url'];

function addressOfFrame(element: Element, name: string, base: string): string | undefined {
  const id = attributeOf(element, 'videoid') ?? attributeOf(element, 'data-videoid');
  if (id) return webAddress(pageOfVideo(name, id), base);
  const inner = name === 'video' ? (findAllIn(element, 'source[src]')[0] ?? element) : element;
  const address = [element, inner]
    .flatMap((one) => SOURCES.map((source) => webAddress(attributeOf(one, source), base)))
    .find((found) => found !== undefined);
  if (!address || AD_ADDRESS.test(address)) return undefined;
  if (name === 'iframe' && !EMBED_ADDRESS.test(address)) return undefined;
  return pageOfEmbed(address);
}

const pageOfVideo = (name: string, id: string): string =>
  name.endsWith('vimeo')
    ? `https://vimeo.com/${encodeURIComponent(id)}`
    : `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
