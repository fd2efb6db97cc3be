import { expect, test } from 'vitest';
import {
  ldList,
  ldNodes,
  ldText,
  ldTypes,
  own,
  resolved,
  textOfValue,
} from '@/lib/article/metadata/ld-value';

const ANN = { '@id': '#ann', '@type': 'Person', name: 'Ann Lee' };

test.each<[string, unknown, string]>([
  ['a string', 'Harbour  opens', 'Harbour opens'],
  ['the first of a list', ['', 'Harbour'], 'Harbour'],
  ['a number', 5, '5'],
  ['an object with a name', { name: 'Ann' }, 'Ann'],
  ['an object with a value', { '@value': 'Ann' }, 'Ann'],
  ['an object with an address', { '@id': 'https://a.test/' }, 'https://a.test/'],
  ['an empty object', {}, ''],
  ['null', null, ''],
])('text of %s', (_case, value, text) => {
  expect(ldText({ key: value }, 'key')).toBe(text);
});

test('what is on the prototype is not there', () => {
  expect(own({}, 'constructor')).toBeUndefined();
  expect(ldText(Object.create({ key: 'planted' }), 'key')).toBe('');
  expect(ldList(undefined, 'key')).toEqual([]);
});

test('a reference is followed to the node that has the name', () => {
  expect(resolved({ '@id': '#ann' }, [{ '@id': '#ann' }, ANN])).toBe(ANN);
  expect(ldNodes({ author: [{ '@id': '#ann' }] }, 'author', [ANN])).toEqual([ANN]);
  expect(resolved({ '@id': '#bo' }, [ANN])).toEqual({ '@id': '#bo' });
});

test('types are named without the vocabulary', () => {
  expect(ldTypes({ '@type': ['https://schema.org/NewsArticle', 'schema:Article', 'Thing'] })).toEqual([
    'NewsArticle',
    'Article',
    'Thing',
  ]);
});

test('a text is cut where it is asked to be', () => {
  expect(textOfValue('harbour '.repeat(100), 50).length).toBeLessThanOrEqual(50);
});
