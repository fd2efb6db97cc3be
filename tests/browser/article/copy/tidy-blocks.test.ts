import { expect, test } from 'vitest';
import { tidyBlocks } from '@/lib/article/copy/tidy-blocks';
import { pageOf } from '@/tests/browser/article/pages';

function tidied(body: string): string {
  const page = pageOf(body);
  tidyBlocks(page.body);
  return new XMLSerializer().serializeToString(page.body).replace(/^<body[^>]*>|<\/body>$/g, '');
}

test.each([
  [
    'loose text beside a block is a paragraph',
    '<div>a <b>b</b><p>c</p></div>',
    '<div><p>a <b>b</b></p><p>c</p></div>',
  ],
  ['two breaks part paragraphs', '<div>a<br><br>b</div>', '<div><p>a</p><p>b</p></div>'],
  ['also in a paragraph', '<p>a<br> <br>b</p>', '<p>a</p><p>b</p>'],
  ['one break does not', '<p>a<br>b</p>', '<p>a<br />b</p>'],
  ['empty blocks go', '<div><p> </p><p>a</p><div></div></div>', '<div><p>a</p></div>'],
  ['an inline element around blocks is a block', '<span><p>a</p></span>', '<div><p>a</p></div>'],
  ['a link around blocks stays a link', '<a href="/x"><p>a</p></a>', '<a href="/x"><p>a</p></a>'],
  [
    'an empty cell keeps its column',
    '<table><tbody><tr><td></td><td>a</td></tr></tbody></table>',
    '<table><tbody><tr><td></td><td>a</td></tr></tbody></table>',
  ],
])('%s', (_case, body, expected) => {
  expect(tidied(body)).toBe(expected);
});
