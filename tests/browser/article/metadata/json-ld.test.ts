import { expect, test } from 'vitest';
import { isNode, readJsonLd } from '@/lib/article/metadata/json-ld';
import { jsonLd, pageOf } from './page';

const read = (html: string) => readJsonLd(pageOf(html).documentElement).map((node) => node['name']);

test.each<[string, string, unknown[]]>([
  ['one object', jsonLd({ name: 'a' }), ['a']],
  ['a list', jsonLd([{ name: 'a' }, { name: 'b' }]), ['a', 'b']],
  ['a graph', jsonLd({ name: 'a', '@graph': [{ name: 'b' }, { name: 'c' }] }), ['a', 'b', 'c']],
  ['objects in objects', jsonLd({ name: 'a', author: { name: 'b' } }), ['a', 'b']],
  ['two scripts', jsonLd({ name: 'a' }) + jsonLd({ name: 'b' }), ['a', 'b']],
  [
    'a broken script beside a sound one',
    `<script type="application/ld+json">{"name":</script>${jsonLd({ name: 'b' })}`,
    ['b'],
  ],
  [
    'a type with a parameter',
    '<script type="application/ld+json; charset=utf-8">{"name":"a"}</script>',
    ['a'],
  ],
  ['a script of a megabyte', jsonLd({ name: 'a', filler: 'x'.repeat(1_000_000) }), []],
  ['another kind of script', '<script type="application/json">{"name":"a"}</script>', []],
])('%s', (_case, html, names) => {
  expect(read(html)).toEqual(names);
});

test('nesting without end is cut', () => {
  const deep = '{"a":'.repeat(5000) + '1' + '}'.repeat(5000);
  expect(read(`<script type="application/ld+json">${deep}</script>`).length).toBeLessThan(20);
});

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ['a', false],
])('%j is a node: %s', (value, is) => {
  expect(isNode(value)).toBe(is);
});
