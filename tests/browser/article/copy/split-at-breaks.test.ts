import { expect, test } from 'vitest';
import { splitAtDoubleBreaks } from '@/lib/article/copy/split-at-breaks';
import { pageOf } from '@/tests/browser/article/pages';

function split(body: string): string {
  const page = pageOf(body);
  const block = page.body.firstElementChild;
  if (block) splitAtDoubleBreaks(block);
  return new XMLSerializer().serializeToString(page.body).replace(/^<body[^>]*>|<\/body>$/g, '');
}

test.each([
  ['a block', '<div>a<br><br>b</div>', '<div><p>a</p><p>b</p></div>'],
  ['a paragraph', '<p>a<br> <br>b</p>', '<p>a</p><p>b</p>'],
  ['three breaks', '<p>a<br><br><br>b</p>', '<p>a</p><p>b</p>'],
  ['breaks at the ends', '<p><br><br>a<br><br></p>', '<p>a</p>'],
  ['one break', '<p>a<br>b</p>', '<p>a<br />b</p>'],
  ['breaks with a word between', '<p>a<br>b<br>c</p>', '<p>a<br />b<br />c</p>'],
])('%s', (_case, body, expected) => {
  expect(split(body)).toBe(expected);
});
