import { EMBED } from '@/lib/article/tree-from-dom/embed';
import type { Copying } from './copy-page';
import { embedKind, pageOfEmbed } from './embed-kind';
import { attributeOf, findAllIn, textContentOf } from './native';
import { webAddress } from './web-address';

/** What shows something of another page: a frame, a player, a post that is quoted until its script replaces it. */
export const EMBEDS =
  'iframe, video, lite-youtube, lite-vimeo, amp-youtube, amp-vimeo, ' +
  'blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, ' +
  'blockquote.mastodon-embed, blockquote.reddit-embed-bq, blockquote.text-post-media';

// Advertisements come in frames too; these are the words with which players, posts and charts are embedded.
const EMBED_ADDRESS =
  /embed|player|video|\/post|tweet|chart|map|podcast|episode|track|infogram|flourish|datawrapper/i;
const AD_ADDRESS = /doubleclick|googlesyndication|googletagmanager|adserver|\/ads?[/.?]|recaptcha|consent/i;

/** A video, post or chart of another site becomes a link to it, in a caption: shown, but not part of the text. */
export function embedLink(element: Element, name: string, { base, document }: Copying): Element | null {
  const isPost = name === 'blockquote';
  const address = isPost ? addressOfPost(element, base) : addressOfFrame(element, name, base);
  if (!address) return null;
  const link = document.createElement('a');
  link.setAttribute('href', address);
  const told = isPost ? lastLinkIn(element)?.textContent : titleOf(element);
  link.append(told?.trim() || new URL(address).host.replace(/^www\./, ''));
  const caption = document.createElement('figcaption');
  if (isPost) caption.append(...wordsOfPost(element, document));
  caption.append(link);
  const figure = document.createElement('figure');
  figure.setAttribute(EMBED, isPost ? 'post' : embedKind(address, name));
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

function addressOfPost(post: Element, base: string): string | undefined {
  const told = attributeOf(post, 'cite') ?? attributeOf(post, 'data-instgrm-permalink');
  return webAddress(told ?? lastLinkIn(post)?.getAttribute('href'), base);
}

/** A post ends with the link to itself. */
const lastLinkIn = (post: Element): Element | undefined => [...findAllIn(post, 'a[href]')].at(-1);

const LONGEST_POST = 1000;

/** The words of a post but its link, with the language they are in. */
function wordsOfPost(post: Element, document: Document): Node[] {
  const paragraph = findAllIn(post, 'p')[0] ?? post;
  const link = lastLinkIn(post);
  const all = textContentOf(post).replace(/\s+/g, ' ').trim();
  const own = link ? textContentOf(link).replace(/\s+/g, ' ').trim() : '';
  const words = (own && all.endsWith(own) ? all.slice(0, -own.length) : all).trim().slice(0, LONGEST_POST);
  if (!words) return [];
  const span = document.createElement('bdi');
  for (const name of ['lang', 'dir']) {
    const value = attributeOf(paragraph, name);
    if (value) span.setAttribute(name, value);
  }
  span.append(words);
  return [span, document.createTextNode(' ')];
}
