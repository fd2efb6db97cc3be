import { expect, test } from 'vitest';
import { hasShadows, shadowRootOf } from '@/lib/article/copy/shadows';
import { pageOf } from '@/tests/browser/article/pages';

test.each([
  ['a custom element', 'story-text', true],
  ['a plain block', 'div', true],
])('%s that draws in a shadow root is seen', (_case, name, expected) => {
  const page = pageOf(`<${name} id="it"></${name}>`);
  expect(hasShadows(page)).toBe(false);
  page.querySelector('#it')?.attachShadow({ mode: 'open' });
  expect(hasShadows(page)).toBe(expected);
});

test('an input called shadowRoot is none', () => {
  const form = pageOf('<form><input name="shadowRoot"></form>').querySelector('form');
  expect(form && shadowRootOf(form)).toBeNull();
});
