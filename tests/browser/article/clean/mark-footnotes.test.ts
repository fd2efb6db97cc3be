import { expect, test } from 'vitest';
import { markFootnotes } from '@/lib/article/clean/mark-footnotes';
import { textOf } from '@/lib/article/text';
import { treeFromDom } from '@/lib/article/tree-from-dom/tree-from-dom';
import type { ArticleNode } from '@/lib/article/tree';
import { pageOf } from '@/tests/browser/article/pages';

const BASE = 'https://news.example/story';

/** Marks, notes and ways back of a page, each with its number and its words, and the text. */
function footnotesIn(body: string) {
  const marked = pageOf(body).body;
  markFootnotes(marked, BASE);
  const content = treeFromDom(marked, BASE);
  const found = { marks: new Array<string>(), notes: new Array<string>(), backs: new Array<string>() };
  const walk = (nodes: readonly ArticleNode[]) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      const words = textOf([node]).trim();
      if (node.note !== undefined) found.marks.push(`${node.note} ${words}`);
      if (node.noted !== undefined) found.notes.push(`${node.noted} ${words}`);
      if (node.back !== undefined) found.backs.push(`${node.back} ${words}`);
      walk(node.children);
    }
  };
  walk(content);
  expect(textOf(content)).toBe(textOf(treeFromDom(pageOf(body).body, BASE)));
  return found;
}

test.each([
  [
    'raised numbers that lead to a list',
    '<p>a<sup><a href="#fn1">1</a></sup> b<sup><a href="#fn2">2</a></sup></p><ol><li id="fn1">One</li><li id="fn2">Two</li></ol>',
    { marks: ['1 1', '2 2'], notes: ['1 One', '2 Two'], backs: [] },
  ],
  [
    'roles of digital publishing, and the way back',
    '<p>a<a role="doc-noteref" id="r1" href="#n1">Note</a></p><section role="doc-endnotes"><p id="n1">One <a role="doc-backlink" href="#r1">↩</a></p></section>',
    { marks: ['1 Note'], notes: ['1 One ↩'], backs: ['1 ↩'] },
  ],
  [
    'an encyclopedia’s references, cited twice',
    '<p>a<sup id="cite_ref-x_1-0" class="reference"><a href="#cite_note-x-1">[1]</a></sup> b<sup id="cite_ref-x_1-1" class="reference"><a href="#cite_note-x-1">[1]</a></sup></p><ol><li id="cite_note-x-1">^ <a href="#cite_ref-x_1-0">a</a> <a href="#cite_ref-x_1-1">b</a> One</li></ol>',
    { marks: ['1 [1]', '1 [1]'], notes: ['1 ^ a b One'], backs: ['1 a', '1 b'] },
  ],
  [
    'a blog’s footnotes by their whole address',
    `<p>a<sup class="fn"><a href="${BASE}#f">1</a></sup></p><ol class="footnotes"><li id="f">One</li></ol>`,
    { marks: ['1 1'], notes: ['1 One'], backs: [] },
  ],
  [
    'anchors of a word processor',
    '<p>a<a name="_ftnref1" href="#_ftn1">[1]</a></p><p><a name="_ftn1" href="#_ftnref1">[1]</a> One</p>',
    { marks: ['1 [1]'], notes: ['1 [1] One'], backs: ['1 [1]'] },
  ],
  [
    'signs',
    '<p>a<sup><a href="#f">*</a></sup></p><p id="f">One</p>',
    { marks: ['1 *'], notes: ['1 One'], backs: [] },
  ],
])('%s', (_case, body, expected) => {
  expect(footnotesIn(body)).toEqual(expected);
});

test.each([
  ['a table of contents', '<ol><li><a href="#s1">1</a></li></ol><h2 id="s1">One</h2><p>a</p>'],
  ['a link in a sentence', '<p>see <a href="#part">below</a></p><p id="part">One</p>'],
  ['a mark without its note', '<p>a<sup><a href="#gone">1</a></sup></p>'],
  [
    'a mark that leads to another page',
    '<p>a<sup><a href="https://else.example/#f">1</a></sup></p><p id="f">One</p>',
  ],
  ['a note above its mark', '<p id="f">One</p><p>a<sup><a href="#f">1</a></sup></p>'],
])('%s is no footnote', (_case, body) => {
  expect(footnotesIn(body)).toEqual({ marks: [], notes: [], backs: [] });
});
