import { expect, test } from 'vitest';
import { copyOf, paragraphs, sentences } from '@/tests/browser/article/pages';

/** A live page with a frame of its own site that shows `inner`. */
async function framed(outer: string, inner: string): Promise<Document> {
  const holder = document.body.appendChild(document.createElement('iframe'));
  const page = holder.contentDocument;
  if (!page) throw new Error('no document');
  page.body.append(...new DOMParser().parseFromString(outer, 'text/html').body.childNodes);
  const frame = page.createElement('iframe');
  frame.srcdoc = inner;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  page.body.append(frame);
  await loaded;
  return page;
}

test('an article in a frame of the same site is read', async () => {
  const page = await framed('<p>Menu</p>', `<article>${paragraphs(8)}</article>`);
  expect((await copyOf(page)).body.textContent).toContain(sentences(7));
});

test('a frame with less text than the page is not', async () => {
  const page = await framed(paragraphs(12), paragraphs(6, 20));
  expect((await copyOf(page)).body.textContent).not.toContain(sentences(25));
});
