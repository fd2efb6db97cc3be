import { expect, test } from 'vitest';
import { isLayoutTable } from '@/lib/article/tree-from-dom/layout-table';
import { pageOf, paragraphs } from '@/tests/browser/article/pages';

test.each([
  ['rows and columns', '<table><tr><td>a</td><td>b</td></tr></table>', false],
  ['a heading', '<table><tr><th>a</th></tr></table>', false],
  ['one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', true],
  ['a page in a cell', `<table><tr><td>${paragraphs(4)}</td><td>menu</td></tr></table>`, true],
  [
    'a table in a table',
    '<table><tr><td>a</td><td><table><tr><td>b</td></tr></table></td></tr></table>',
    true,
  ],
  ['said to be for presentation', '<table role="presentation"><tr><td>a</td><td>b</td></tr></table>', true],
])('%s', (_case, body, expected) => {
  const table = pageOf(body).querySelector('table');
  expect(table && isLayoutTable(table)).toBe(expected);
});
