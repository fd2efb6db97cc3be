import { expect, test } from 'vitest';
import { coreOf } from '@/lib/article/clean/area';
import { areaOf, measured } from './cleaned';

test('an area knows its blocks, its length, its links and what was chosen', () => {
  const { top } = measured(
    '<p>before</p><div id="it"><p>abcd</p><p class="unchosen"><a href="/x">ef</a></p></div>',
  );
  expect(areaOf(top)).toMatchObject({ from: 1, to: 3, length: 6, linked: 2, chosen: 4 });
});

test.each([
  [
    'the innermost element that holds the text',
    '<main><p class="unchosen">menu</p><div id="it"><p>abcdefgh</p><p>ijklmnop</p></div></main>',
  ],
  [
    'though a little of it stands outside',
    '<main><p>ab</p><div id="it"><p>abcdefghijkl</p><p>abcdefghijkl</p></div></main>',
  ],
  ['both halves', '<main id="it"><div><p>abcdefgh</p></div><div><p>abcdefgh</p></div></main>'],
])('the core is %s', (_case, body) => {
  expect(coreOf(measured(body).top).element.id).toBe('it');
});
