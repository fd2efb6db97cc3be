import type { Copying } from './copy-page';
import { attributeOf, baseOf, bodyOf, findAllIn, innerDocumentOf, textContentOf } from './native';
import { webAddress } from './web-address';

// A frame with less text shows an advertisement, a form or a post.
const LEAST_PROSE = 1000;

/** Puts what a frame of the same site shows in its place, where that is the article: it has most of the running text. */
export function copyFrame(live: Element, twin: Element | undefined, { document }: Copying): void {
  const inner = innerDocumentOf(live);
  const body = inner && bodyOf(inner);
  if (!inner || !body) return;
  if (proseIn(body) < Math.max(LEAST_PROSE, proseIn(live.ownerDocument.documentElement))) return;
  const copy = document.importNode(body, true);
  const base = baseOf(inner);
  for (const link of findAllIn(copy, 'a[href]')) {
    link.setAttribute('href', webAddress(attributeOf(link, 'href'), base) ?? '');
  }
  const section = document.createElement('div');
  section.append(...copy.childNodes);
  twin?.replaceWith(section);
}

/** Characters in the paragraphs of a live page or a part of it. */
const proseIn = (body: Element): number => {
  let length = 0;
  for (const paragraph of findAllIn(body, 'p')) length += textContentOf(paragraph).length;
  return length;
};
