import { expect, test } from 'vitest';
import {
  bylineNames,
  nameBesideDate,
  namesAboveText,
  namesAfterBy,
  namesInRow,
} from '@/lib/article/metadata/byline';
import { cluesOf } from './page';

const isDated = (text: string) => /\d{4}/.test(text);
const linesOf = (html: string) => cluesOf(`<h1>Harbour opens</h1>${html}`).lines;
const names = (html: string) => bylineNames(linesOf(html));

test.each<[string, string, string[]]>([
  ['en', '<p>By Ann Lee</p>', ['Ann Lee']],
  ['de', '<p>Von Anna Müller und Max Maier</p>', ['Anna Müller', 'Max Maier']],
  ['fr', '<p>Par Anne Dubois</p>', ['Anne Dubois']],
  ['es', '<p>Por Ana López</p>', ['Ana López']],
  ['it', '<p>di Anna Rossi</p>', ['Anna Rossi']],
  ['pt', '<p>Por João Silva</p>', ['João Silva']],
  ['nl', '<p>Door Anna de Vries</p>', ['Anna de Vries']],
  ['pl', '<p>Autor: Jan Kowalski</p>', ['Jan Kowalski']],
  ['sv', '<p>Text: Anna Svensson</p>', ['Anna Svensson']],
  ['tr', '<p>Yazar: Ayşe Demir</p>', ['Ayşe Demir']],
  ['ru', '<p>Автор: Анна Иванова</p>', ['Анна Иванова']],
  ['id', '<p>Oleh Budi Santoso</p>', ['Budi Santoso']],
  ['ja', '<p>執筆：山田花子</p>', ['山田花子']],
])('%s: after the word for “by”', (_lang, html, found) => {
  expect(names(html)).toEqual(found);
});

test.each<[string, string, string[]]>([
  [
    'name in an element of its own',
    '<div>By <a href="/ann">Ann Lee</a> <span>Senior Reporter</span></div>',
    ['Ann Lee'],
  ],
  ['“By” on its own line', '<p>Written by:</p><p>Ann Lee</p><p>May 3, 2026</p>', ['Ann Lee']],
  [
    'several links',
    '<div>By <a>Ann Lee</a>, <a>Bo Kim</a> and <a>Cy Roe</a></div>',
    ['Ann Lee', 'Bo Kim', 'Cy Roe'],
  ],
  ['after a date', '<p>Posted on May 3, 2026 by Ann Lee</p>', ['Ann Lee']],
  ['a date after it', '<p>By Ann Lee, May 3, 2026</p>', ['Ann Lee']],
  ['a date in an element after it', '<p>By <a>Ann Lee</a>, <i>Dec 17, 2026</i></p>', ['Ann Lee']],
  ['a place after it', '<p>By Ann Lee in Paris</p>', ['Ann Lee']],
  ['a sentence that begins like a byline', '<p>Von den Schiffen war keines zu sehen, sagte er.</p>', []],
  ['a photographer', '<p>Photo: Ann Lee</p>', []],
  ['a sentence with a number before “by”', '<p>a library for parsing HTML5 by <a>Ann Lee</a></p>', []],
])('%s', (_case, html, found) => {
  expect(names(html)).toEqual(found);
});

test.each<[string, string, string[]]>([
  ['a date below', '<p>Ann Lee</p><p>3 May 2026</p>', ['Ann Lee']],
  ['a date above', '<p>3 May 2026</p><p>Ann Lee</p>', ['Ann Lee']],
  ['a preposition between', '<p>Ann Lee</p><p>on</p><p>3 May 2026</p>', ['Ann Lee']],
  ['a reading time', '<p>Ann Lee</p><p>5 min read</p>', ['Ann Lee']],
  ['a reading time after its label', '<p>Lesedauer: 8 Minuten</p><p>Ann Lee</p>', ['Ann Lee']],
  ['a point and a date', '<p>3 May 2026</p><p>·</p><p>Ann Lee</p>', ['Ann Lee']],
  ['a role', '<p>Ann Lee</p><p>Tech Writer</p>', ['Ann Lee']],
  ['a bar between', '<div><span>Ann Lee |</span> <span>3 May 2026</span></div>', ['Ann Lee']],
  ['a button', '<p>Read More</p><p>3 May 2026</p>', []],
  ['no date', '<p>Ann Lee</p><p>Share</p>', []],
])('a name with %s beside it', (_case, html, found) => {
  expect(nameBesideDate(linesOf(html), isDated)).toEqual(found);
});

const TEXT = `<p>${'The council voted to dredge the harbour. '.repeat(5)}</p>`;

test.each<[string, string, string[]]>([
  ['one', `<p>Ann Lee</p>${TEXT}`, ['Ann Lee']],
  ['two', `<p>Ann Lee/Bo Kim</p>${TEXT}`, ['Ann Lee', 'Bo Kim']],
  ['a button', `<p>Read More</p>${TEXT}`, []],
  ['a heading', `<h2>Ann Lee</h2>${TEXT}`, []],
  ['further up', `<p>Ann Lee</p><p>Share</p>${TEXT}`, []],
])('names above the text: %s', (_case, html, found) => {
  expect(namesAboveText(linesOf(html))).toEqual(found);
});

test('names in a row end where no comma leads on', () => {
  expect(namesInRow(['Ann Lee', ',', 'Bo Kim', 'Head of Harbours'])).toEqual(['Ann Lee', 'Bo Kim']);
});

test('pieces without a byline', () => {
  expect(namesAfterBy(['Home', 'News', ''])).toEqual([]);
});
