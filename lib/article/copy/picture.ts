import type { Copying } from './copy-page';
import { attributeOf, textContentOf } from './native';
import { pictureSource } from './picture-source';

/** A plain `img` for what the page shows, or would show once scrolled to, in `element`; null where that is nothing. */
export function pictureIn(element: Element, name: string, before: Element, state: Copying): Element | null {
  if (name === 'noscript') return pictureOfNoscript(element, before, state);
  const image = name === 'picture' ? Element.prototype.querySelector.call(element, 'img, amp-img') : element;
  const source = (image && sourceOf(image, state.base)) ?? sourceOfAlternatives(element, name, state.base);
  return source ? plainPicture(source, image, state.document) : null;
}

const sourceOf = (image: Element, base: string): string | undefined =>
  pictureSource((name) => attributeOf(image, name), base);

function sourceOfAlternatives(element: Element, name: string, base: string): string | undefined {
  if (name !== 'picture') return undefined;
  for (const source of Element.prototype.querySelectorAll.call(element, 'source')) {
    const address = sourceOf(source, base);
    if (address) return address;
  }
  return undefined;
}

/** Where scripts are on, `noscript` holds text: the picture that stands there for the lazy one just before it. */
function pictureOfNoscript(element: Element, before: Element, state: Copying): Element | null {
  const shown = Element.prototype.querySelector.call(element, 'img');
  const text = textContentOf(element);
  if (
    (!shown && !/<img\b/i.test(text)) ||
    text.length > 20_000 ||
    before.lastElementChild?.localName === 'img'
  )
    return null;
  const image = shown ?? new DOMParser().parseFromString(text, 'text/html').querySelector('img');
  const source = image && sourceOf(image, state.base);
  return source ? plainPicture(source, image, state.document) : null;
}

function plainPicture(source: string, image: Element | null, document: Document): Element | null {
  const width = sizeOf(image, 'width');
  const height = sizeOf(image, 'height');
  // A picture of one point counts readers; it shows nothing.
  if (width === 1 || height === 1) return null;
  const twin = document.createElement('img');
  twin.setAttribute('src', source);
  twin.setAttribute('alt', (image && attributeOf(image, 'alt')?.trim()) ?? '');
  if (width && height) {
    twin.setAttribute('width', String(width));
    twin.setAttribute('height', String(height));
  }
  const names = image && attributeOf(image, 'class');
  if (names) twin.setAttribute('class', names);
  return twin;
}

function sizeOf(image: Element | null, side: 'width' | 'height'): number | undefined {
  const size = Number.parseInt((image && attributeOf(image, side)) ?? '', 10);
  return size > 0 && size < 20_000 ? size : undefined;
}
