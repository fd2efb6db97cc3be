import { Readability } from '@mozilla/readability';
import type { Reading } from './article';
import { readMetadata } from './metadata/read-metadata';
import { textOf } from './text';
import { treeFromDom } from './tree-from-dom';

/** Takes the article out of a live page. Works on a clone: the page itself is never changed. */
export function readPage(page: Document): Reading {
  const copy = page.cloneNode(true) as Document;
  const found = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
  if (!found?.content) return { state: 'no-article' };
  const content = treeFromDom(found.content, page.baseURI);
  const text = textOf(content);
  const { declared: _, ...metadata } = readMetadata(page);
  return {
    state: 'article',
    article: {
      ...metadata,
      content,
      text,
      words: text.split(/\s+/).length,
      receipt: [],
      confidence: 1,
      doubts: [],
    },
  };
}
