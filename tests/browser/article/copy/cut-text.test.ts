import { expect, test } from 'vitest';
import { cutText } from '@/lib/article/copy/cut-text';
import { pageOf } from '@/tests/browser/article/pages';

test.each([
  ['a text within the limit stays', '<p>one</p><p>two</p>', 6, false, 'onetwo'],
  ['a longer one ends there', '<p>one</p><p>two <b>three</b></p><p>four</p>', 5, true, 'onetw'],
])('%s', (_case, body, most, isCut, text) => {
  const page = pageOf(body);
  expect(cutText(page.body, most)).toBe(isCut);
  expect(page.body.textContent).toBe(text);
});
