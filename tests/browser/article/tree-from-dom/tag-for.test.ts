import { expect, test } from 'vitest';
import { tagFor } from '@/lib/article/tree-from-dom/tag-for';

test.each([
  ['p', 'p'],
  ['h1', 'h2'],
  ['strike', 's'],
  ['menu', 'ul'],
  ['section', 'blocks'],
  ['div', 'blocks'],
  ['font', 'inline'],
  ['x-link', 'inline'],
  ['constructor', 'inline'],
  ['script', 'nothing'],
  ['svg', 'nothing'],
  ['iframe', 'nothing'],
  ['template', 'nothing'],
])('%s becomes %s', (name, fate) => {
  expect(tagFor(document.createElement(name))).toBe(fate);
});
