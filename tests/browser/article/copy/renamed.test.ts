import { expect, test } from 'vitest';
import { renamed } from '@/lib/article/copy/renamed';
import { pageOf } from '@/tests/browser/article/pages';

test('a form that lies about its content becomes a block with all of it', () => {
  const page = pageOf('<form class="story" @submit="x"><input name="childNodes"><p>a</p></form>');
  const form = page.querySelector('form');
  if (!form) throw new Error('no form');
  const block = renamed(form, 'div', page);
  expect(block.className).toBe('story');
  expect([...block.children].map(({ localName }) => localName)).toEqual(['input', 'p']);
  expect(page.querySelector('form')).toBeNull();
});
