import type { Pause } from '@/lib/article/pauses';
import { copyChildren } from './copy-children';
import { dropUnreadable } from './drop-unreadable';
import { hidingOf, type Hiding } from './hidden';
import {
  attributeOf,
  baseOf,
  bodyOf,
  countIn,
  innerDocumentOf,
  localNameOf,
  queryAll,
  rootOf,
} from './native';
import { hasShadows } from './shadows';
import { cutText } from './cut-text';
import { tidyBlocks } from './tidy-blocks';

/** The readable part of a page in a document of its own, which may be taken apart freely. */
export type PageCopy = {
  document: Document;
  body: HTMLElement;
  /** What its relative addresses are relative to. */
  base: string;
  /** The page was larger than what can be read without holding it up; the copy ends where the limit was met. */
  isCut: boolean;
};

// Beyond these, reading would hold the page up for seconds; no article of the collections comes near them.
const MOST_ELEMENTS = 120_000;
const MOST_TEXT = 1_500_000;

/**
 * Copies what a reader of the page could read: without code, controls and hidden parts, with shadow roots and frames of
 * its own flattened, lazy pictures resolved, forms turned into plain blocks and loose text put into paragraphs. The page itself is only looked at.
 */
export async function copyPage(page: Document, pause: Pause): Promise<PageCopy> {
  const copy = emptyCopy(page);
  const bodies = bodiesOf(page);
  const copying: Copying = {
    document: copy,
    base: baseOf(page),
    hiding: hidingOf(page),
    hasShadows: hasShadows(page),
    isLarge: bodies.some((body) => countIn(body) > MOST_ELEMENTS),
    room: MOST_ELEMENTS,
  };
  // The page may change in a pause: from here on only the copy is looked at.
  for (const body of bodies) copyChildren(body, copy.body, copying);
  await pause();
  dropUnreadable(copy.body, copying);
  const isTextCut = cutText(copy.body, MOST_TEXT);
  await pause();
  tidyBlocks(copy.body);
  return { document: copy, body: copy.body, base: copying.base, isCut: isTextCut || copying.room <= 0 };
}

/** What the copying knows and counts. */
export type Copying = {
  document: Document;
  base: string;
  hiding: Hiding;
  /** Some part of the page is drawn in a shadow root. */
  hasShadows: boolean;
  /** The page has more elements than there is room for. */
  isLarge: boolean;
  /** Elements that may still be copied. */
  room: number;
};

/** A document without a window: nothing in it runs, nothing is fetched. */
function emptyCopy(page: Document): Document {
  const copy = document.implementation.createHTMLDocument();
  const lang = attributeOf(rootOf(page) ?? copy.documentElement, 'lang');
  if (lang) copy.documentElement.lang = lang;
  return copy;
}

/** The page's body; of a page made of frames, the bodies of those that may be looked into. */
function bodiesOf(page: Document): Element[] {
  const body = bodyOf(page);
  if (body && localNameOf(body) !== 'frameset') return [body];
  return [...queryAll(page, 'frame')].flatMap((frame) => {
    const inner = innerDocumentOf(frame);
    return inner ? bodiesOf(inner) : [];
  });
}
