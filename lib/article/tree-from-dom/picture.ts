import { FROM_NOSCRIPT } from '@/lib/article/copy/settle-pictures';
import type { Attributes } from '@/lib/article/tree';
import { pictureSource } from './picture-source';

/** What is kept of a picture: where it comes from, what it shows in words, and its size where both sides are told. */
export function pictureAttributes(element: Element, base: string): Attributes {
  const image = pictureToldOf(element) ?? element;
  const src = sourceOf(image, base) ?? sourceOfAlternatives(element, base);
  if (!src) return {};
  const [width, height] = [sideOf(image, 'width'), sideOf(image, 'height')];
  return {
    src,
    alt: (image.getAttribute('alt') ?? '').trim().slice(0, LONGEST_ALT).toWellFormed(),
    ...(width && height && { width, height }),
  };
}

const LONGEST_ALT = 1000;

/** Parsed into a document of its own: nothing in it runs or is fetched. */
function pictureToldOf(element: Element): Element | null {
  const told = element.getAttribute(FROM_NOSCRIPT);
  return told ? new DOMParser().parseFromString(told, 'text/html').querySelector('img') : null;
}

const sourceOf = (image: Element, base: string): string | undefined =>
  pictureSource((name) => image.getAttribute(name), base);

function sourceOfAlternatives(image: Element, base: string): string | undefined {
  for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) {
    const address = sourceOf(source, base);
    if (address) return address;
  }
  return undefined;
}

/** A side of a picture in pixels, as it is written. */
export function sideOf(image: Element, side: 'width' | 'height'): number | undefined {
  const size = Number.parseInt(image.getAttribute(side) ?? '', 10);
  return size > 0 && size < LONGEST_SIDE ? size : undefined;
}

const LONGEST_SIDE = 20_000;
