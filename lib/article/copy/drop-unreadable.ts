import type { Copying } from './copy-page';
import { EMBED } from '@/lib/article/tree-from-dom/embed';
import { EMBEDS, embedLink, POSTS } from './embed-link';
import { isDeclaredHidden, MAY_BE_HIDDEN } from './hidden';
import { LEFT_OUT } from './kinds';
import { renamed } from './renamed';
import { settlePictures } from './settle-pictures';

/** Takes out of a copied page what is no text to read; pictures become plain, players become links, forms become plain blocks. */
export function dropUnreadable(body: Element, copying: Copying): void {
  // They go first: only a form can lie about what stands in it.
  for (const form of body.querySelectorAll('form')) renamed(form, 'div', copying.document);
  for (const formula of body.querySelectorAll('math')) formula.replaceWith(formulaText(formula));
  for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
  dropComments(body, copying.document);
  for (const element of body.querySelectorAll(MAY_BE_HIDDEN)) dropHidden(element, copying);
  for (const button of body.querySelectorAll('button')) if (!opensSection(button)) button.remove();
  settlePictures(body, copying.document);
  for (const element of body.querySelectorAll(EMBEDS)) {
    const link = embedLink(element, element.localName, copying);
    if (link) element.replaceWith(link);
    else element.remove();
  }
  for (const post of body.querySelectorAll(POSTS)) post.setAttribute(EMBED, 'post');
}

/** A formula as its author wrote it, or its signs in a row. Where a picture stands for it, it is hidden and goes later. */
function formulaText(formula: Element): string {
  for (const note of formula.querySelectorAll('annotation, annotation-xml')) note.remove();
  return formula.getAttribute('alttext') ?? (formula.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function dropComments(body: Element, document: Document): void {
  const comments = document.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode())
    (comment as Comment).remove();
}

function dropHidden(element: Element, { hiding }: Copying): void {
  if (isDeclaredHidden(element, hiding)) element.remove();
  // What follows would take these at their word.
  else for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
}

/** A button inside a heading is what opens its section; elsewhere it is no text. */
const opensSection = (button: Element): boolean => button.closest('h1, h2, h3, h4, h5, h6, dt') !== null;
