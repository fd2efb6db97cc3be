import { webAddress } from '@/lib/article/copy/web-address';

/** Reads an attribute of the picture or of one of its `source` elements. */
type Attributes = (name: string) => string | null;

// Wide enough for the reader's column on a dense screen, not wider: pictures are kept offline.
const WANTED_WIDTH = 1400;
export const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'];
export const LAZY_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
  'data-image',
];
const PLACEHOLDER =
  /(?:^|[/_.-])(?:blank|placeholder|spacer|pixel|transparent|lazy|loading|grey|gray)\b[^/]*$/i;

/** The address a picture is to be fetched from: the best size of its set, or what it loads lazily, or its plain source. */
export function pictureSource(of: Attributes, base: string): string | undefined {
  for (const name of LAZY_SETS) {
    const best = bestOfSet(of(name), base);
    if (best) return best;
  }
  const plain = webAddress(of('src'), base);
  const lazy = LAZY_SOURCES.map((name) => of(name)).find((value) => value && looksLikeAddress(value));
  return (lazy && webAddress(lazy, base)) || (plain && !PLACEHOLDER.test(plain) ? plain : undefined);
}

const looksLikeAddress = (value: string): boolean =>
  /^(?:https?:)?\/\/\S+$|^[^\s{}]+\.\w{3,4}(?:\?\S*)?$|^\/\S+$/.test(value.trim());

/** The narrowest candidate that is wide enough, else the widest. */
export function bestOfSet(set: string | null, base: string): string | undefined {
  const candidates = candidatesOf(set ?? '').filter(({ address }) => webAddress(address, base));
  const wide = candidates.filter(({ width }) => width >= WANTED_WIDTH).sort((a, b) => a.width - b.width)[0];
  const best = wide ?? candidates.sort((a, b) => b.width - a.width)[0];
  return webAddress(best?.address, base);
}

/** Splits a `srcset`; a comma inside an address is part of it, one after a descriptor or after white space parts. https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
function candidatesOf(set: string): { address: string; width: number }[] {
  return [...set.slice(0, 20_000).matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)].map(
    ([, address = '', size, unit]) => ({ address, width: widthOf(size, unit) }),
  );
}

const widthOf = (size: string | undefined, unit: string | undefined): number =>
  size === undefined ? 700 : Number(size) * (unit === 'x' ? 700 : 1);
