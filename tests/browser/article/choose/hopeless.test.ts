import { expect, test } from 'vitest';
import { hopelessAreas } from '@/lib/article/choose/hopeless';
import { measured } from '@/tests/browser/article/clean/cleaned';
import { paragraphs } from '@/tests/browser/article/pages';

test.each([
  ['a menu', `<nav><p>Menu</p></nav>${paragraphs(9)}`, ['NAV']],
  ['a dialog with a long text', `<div role="dialog">${paragraphs(2)}</div>${paragraphs(12)}`, ['DIV']],
  ['comments', `${paragraphs(9)}<section id="comments">${paragraphs(2)}</section>`, ['SECTION']],
  [
    'no part that holds much of the text',
    `<section id="comments">${paragraphs(5)}</section>${paragraphs(5)}`,
    [],
  ],
  ['no box that may belong to the text', `${paragraphs(9)}<aside>${paragraphs(1)}</aside>`, []],
])('%s', (_case, body, expected) => {
  const { blocks, top } = measured(body);
  expect(hopelessAreas(top, blocks).map(({ tagName }) => tagName)).toEqual(expected);
});
