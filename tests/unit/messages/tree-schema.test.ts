import * as v from 'valibot';
import { expect, test } from 'vitest';
import { treeSchema } from '@/lib/messages/tree-schema';

test.each<[string, unknown[], boolean]>([
  ['text', ['Text'], true],
  ['elements in elements', [{ tag: 'p', children: [{ tag: 'em', children: ['a'] }] }], true],
  ['a table cell over two columns', [{ tag: 'td', colSpan: 2, children: [] }], true],
  ['a tag that is not ours', [{ tag: 'iframe', children: [] }], false],
  ['a tag by another case', [{ tag: 'P', children: [] }], false],
  ['a picture that is no address of the web', [{ tag: 'img', src: 'data:text/html,a', children: [] }], false],
  ['a link that runs', [{ tag: 'a', href: 'javascript:alert(1)', children: [] }], false],
  [
    'a link that runs, hidden by a line break',
    [{ tag: 'a', href: 'java\nscript:alert(1)', children: [] }],
    false,
  ],
  ['a link into the page', [{ tag: 'a', href: '#note', children: [] }], false],
  ['a number', [1], false],
  ['a list in a list', [['Text']], false],
])('%s', (_case, tree, isTree) => {
  expect(v.is(treeSchema, tree)).toBe(isTree);
});
