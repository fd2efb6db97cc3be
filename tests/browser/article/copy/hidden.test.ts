import { expect, test } from 'vitest';
import { hidingOf, isDeclaredHidden, isStyledAway } from '@/lib/article/copy/hidden';
import { pageOf, paragraphs } from '@/tests/browser/article/pages';

function isHidden(page: Document): boolean {
  const element = page.querySelector('#it');
  if (!element) throw new Error('no #it');
  const hiding = hidingOf(page);
  return isDeclaredHidden(element, hiding) || isStyledAway(element, hiding);
}

test.each([
  ['the attribute', `<p id="it" hidden>a</p>${paragraphs(1)}`, true],
  [
    'the attribute while a stream brings the page',
    `<div id="it" hidden>${paragraphs(4)}</div><p>Menu</p>`,
    false,
  ],
  ['the attribute of text that a search may open', '<p id="it" hidden="until-found">a</p>', false],
  ['no display', '<p id="it" style="color: red; display:none">a</p>', true],
  ['no visibility', '<p id="it" style="visibility: hidden">a</p>', true],
  ['hidden from aids', '<p id="it" aria-hidden="true">a</p>', true],
  [
    'hidden from aids while a dialog is open',
    `<div id="it" aria-hidden="true">${paragraphs(4)}</div>`,
    false,
  ],
  ['a picture hidden from aids', '<div id="it" aria-hidden="true"><img src="a.jpg"></div>', false],
  ['nothing of it', '<p id="it">a</p>', false],
])('%s', (_case, body, expected) => {
  expect(isHidden(pageOf(body))).toBe(expected);
});

/** A live page in a frame, with its styles. */
function livePage(body: string): Document {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument;
  if (!page) throw new Error('no document');
  page.open();
  page.write(`<style>.gone { display: none }</style>${body}`);
  page.close();
  return page;
}

test.each([
  ['a class of the style sheet', `<div id="it" class="gone">a</div>${paragraphs(2)}`, true],
  ['a part of an accordion', `<details><div id="it">a</div></details>${paragraphs(2)}`, false],
  [
    'a page that hides all its text until its script has run',
    `<main class="gone">${paragraphs(3)}<div id="it">a</div></main>`,
    false,
  ],
])('on a live page: %s', (_case, body, expected) => {
  expect(isHidden(livePage(body))).toBe(expected);
});
