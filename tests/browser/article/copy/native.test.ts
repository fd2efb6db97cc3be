import { expect, test } from 'vitest';
import * as native from '@/lib/article/copy/native';
import { pageOf } from '@/tests/browser/article/pages';

test('a form with treacherous names is seen as it is', () => {
  const names = [
    'childNodes',
    'closest',
    'querySelector',
    'getElementsByTagName',
    'nodeType',
    'localName',
    'textContent',
    'getAttribute',
    'shadowRoot',
  ];
  const page = pageOf(
    `<form class="f">${names.map((name) => `<input name="${name}">`).join('')}</form><p>next</p>`,
  );
  const form = native.queryAll(page, 'form')[0];
  if (!form) throw new Error('no form');
  expect(native.localNameOf(form)).toBe('form');
  expect(native.isElement(form)).toBe(true);
  expect(native.attributeOf(form, 'class')).toBe('f');
  expect(native.textContentOf(form)).toBe('');
  expect(native.childNodesOf(form)[0]).toBe(page.querySelector('input'));
  expect(native.countIn(form)).toBe(names.length);
  expect(native.findIn(form, 'input')).toBe(page.querySelector('input'));
  expect(native.closestOf(form, 'body')).toBe(page.body);
});

test('a document with treacherous names is seen as it is', () => {
  const page = pageOf(
    '<img name="body"><img name="documentElement"><img name="readyState"><img name="baseURI">',
  );
  expect(native.bodyOf(page)?.tagName).toBe('BODY');
  expect(native.rootOf(page)?.tagName).toBe('HTML');
  expect(native.readyStateOf(page)).toBe('complete');
  expect(native.baseOf(page)).toBe('https://news.example/story/one');
});
