import { expect, test } from 'vitest';
import {
  addressOf,
  baseOf,
  closest,
  query,
  queryAll,
  rootOf,
  walkerFrom,
} from '@/lib/article/metadata/unclobbered';
import { pageOf } from './page';

const HOSTILE =
  ['URL', 'baseURI', 'documentElement', 'querySelectorAll', 'createTreeWalker']
    .map((name) => `<img name="${name}"><form name="${name}"></form>`)
    .join('') +
  `<form class="author">${['closest', 'matches', 'getAttribute', 'parentElement', 'localName'].map((name) => `<input name="${name}">`).join('')}<p class="in">Ann Lee</p></form>`;

test('a page that hides every way into itself is read all the same', () => {
  const page = pageOf(HOSTILE);
  const root = rootOf(page);
  expect(root).toBeInstanceOf(HTMLHtmlElement);
  expect(addressOf(page)).toBe(location.href);
  expect(baseOf(page)).toBe(location.href);
  expect(queryAll(root, '.author')).toEqual([]);
  const inner = query(root, '.in');
  expect(inner && closest(inner, 'form')?.className).toBe('author');
  const walker = walkerFrom(root, root, NodeFilter.SHOW_TEXT);
  expect(walker.nextNode()?.nodeValue).toBe('Ann Lee');
});
