import { LAZY_SETS, LAZY_SOURCES } from '@/lib/article/tree-from-dom/picture-source';

/** An `img` that stands for a picture told of in a `noscript` carries what was written there. */
export const FROM_NOSCRIPT = 'data-pq-noscript';

/**
 * Leaves those of a copied page's pictures that may show something, all as `img`. Where the lazy ones come from is asked
 * when the article is built: most of a page's pictures are not its own.
 */
export function settlePictures(body: Element, document: Document): void {
  for (const noscript of body.querySelectorAll('noscript')) replaceNoscript(noscript, document);
  for (const image of body.querySelectorAll('amp-img')) replaceWithPlain(image, document);
  for (const picture of body.querySelectorAll('picture:not(:has(img))')) {
    picture.append(document.createElement('img'));
  }
  for (const image of body.querySelectorAll(SHOWS_NOTHING)) image.remove();
}

// A picture of one point counts readers.
const SHOWS_NOTHING = `img[width="1"], img[height="1"], img:not(picture img, [src]:not([src^="data:" i]), ${[
  ...LAZY_SETS,
  ...LAZY_SOURCES,
  FROM_NOSCRIPT,
]
  .map((name) => `[${name}]`)
  .join()})`;

const LONGEST_NOSCRIPT = 20_000;

/** Where scripts are on, `noscript` holds text: the picture that stands there for the lazy one just before it. */
function replaceNoscript(noscript: Element, document: Document): void {
  const text = noscript.textContent ?? '';
  const shown = noscript.querySelector('img');
  const isNeeded = !/^(?:img|picture)$/.test(noscript.previousElementSibling?.localName ?? '');
  if (shown && isNeeded) noscript.replaceWith(shown);
  else if (isNeeded && text.length <= LONGEST_NOSCRIPT && /<img\b/i.test(text)) {
    const image = document.createElement('img');
    image.setAttribute(FROM_NOSCRIPT, text);
    noscript.replaceWith(image);
  } else noscript.remove();
}

const OF_PICTURE = ['src', 'srcset', 'alt', 'width', 'height', 'class'];

function replaceWithPlain(element: Element, document: Document): void {
  const image = document.createElement('img');
  for (const name of OF_PICTURE) {
    const value = element.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  element.replaceWith(image);
}
