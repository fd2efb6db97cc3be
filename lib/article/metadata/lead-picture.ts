import type { LeadPicture } from '@/lib/article/article';
import type { Clues } from './clues';
import { isNode, type LdNode } from './json-ld';
import { ldList, ldText, own, resolved } from './ld-value';
import { oneLine } from './plain-text';
import { splitCredit } from './picture-credit';
import { closest, query, queryAll } from './unclobbered';

const MOST_PICTURES = 60;

/** The picture that stands for the article, with the words the page sets under it. */
export function leadPictureOf(clues: Clues): LeadPicture | undefined {
  const node = imageNode(clues);
  const told = [
    clues.meta.first('og:image:secure_url', 'og:image:url', 'og:image'),
    ...addressesOf(clues, node),
    clues.meta.first('twitter:image', 'twitter:image:src'),
  ];
  const src = told.map((address) => webAddress(address, clues.base)).find((address) => address !== undefined);
  if (!src) return undefined;
  const shown = shownPicture(clues, src);
  const words = splitCredit(
    shown ? captionOf(shown) : ldText(node, 'caption') || ldText(node, 'description'),
  );
  const credit = words.credit ?? creditOf(node);
  const size = sizeOf(clues, node);
  return {
    src,
    alt: oneLine(shown?.getAttribute('alt') ?? '') || clues.meta.first('og:image:alt', 'twitter:image:alt'),
    ...(words.caption && { caption: words.caption }),
    ...(credit && { credit }),
    ...size,
  };
}

function imageNode({ ld, nodes }: Clues): LdNode | undefined {
  const [image] = ldList(ld, 'image').filter(isNode);
  return image && resolved(image, nodes);
}

const addressesOf = ({ ld }: Clues, node: LdNode | undefined): string[] => [
  ldText(node, 'url'),
  ldText(node, 'contentUrl'),
  ...ldList(ld, 'image').filter((image) => typeof image === 'string'),
  ldText(ld, 'thumbnailUrl'),
];

function webAddress(address: string, base: string): string | undefined {
  const url = address && URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The same picture in the page: files are named alike whatever size the address asks for. */
function shownPicture({ root }: Clues, src: string): Element | undefined {
  const name = fileName(src);
  if (!name) return undefined;
  return queryAll(root, 'img, picture source', MOST_PICTURES).find((element) =>
    SOURCES.some((attribute) => element.getAttribute(attribute)?.includes(name)),
  );
}
const SOURCES = ['src', 'srcset', 'data-src', 'data-srcset', 'data-original'];
const SHORTEST_NAME = 6;

function fileName(src: string): string | undefined {
  const name = new URL(src).pathname
    .split('/')
    .findLast(Boolean)
    ?.replace(/\.\w{3,5}$/, '');
  return name && name.length >= SHORTEST_NAME ? name : undefined;
}

function captionOf(picture: Element): string {
  const figure = closest(picture, 'figure');
  const caption = figure && query(figure, 'figcaption');
  return oneLine(caption?.textContent.slice(0, 2000) ?? '').slice(0, 500);
}

const creditOf = (node: LdNode | undefined): string =>
  ldText(node, 'creditText', 200) || ldText(node, 'creator', 200) || ldText(node, 'copyrightHolder', 200);

function sizeOf({ meta }: Clues, node: LdNode | undefined): Pick<LeadPicture, 'width' | 'height'> {
  const width = lengthOf(own(node, 'width')) ?? lengthOf(meta.first('og:image:width'));
  const height = lengthOf(own(node, 'height')) ?? lengthOf(meta.first('og:image:height'));
  return width && height ? { width, height } : {};
}

/** CSS pixels of `1200`, `"1200"`, `"1200px"` or a QuantitativeValue. */
function lengthOf(value: unknown): number | undefined {
  const inner = isNode(value) ? (own(value, 'value') ?? own(value, 'name')) : value;
  const length =
    typeof inner === 'number' ? inner : typeof inner === 'string' ? Number.parseInt(inner, 10) : NaN;
  return length > 1 && length < 30_000 ? Math.round(length) : undefined;
}
