import { expect, test } from 'vitest';
import { listenFor, listenForWords } from '@/lib/article/vocabulary/phrases';
import { RELATED } from '@/lib/article/vocabulary/related';

const heard = listenFor({ whole: { en: ['related'] }, starts: { en: ['read more'], fr: ['à lire'] } });

test.each([
  ['a phrase alone', 'Related', true],
  ['with marks around it', '» RELATED: ', true],
  ['with a count', 'Related (3)', false],
  ['with more words', 'Related parties', false],
])('whole: %s', (_case, text, expected) => {
  expect(heard.isWhole(text)).toBe(expected);
});

test.each([
  ['followed by a title', 'READ MORE: Ferry late', true],
  ['with an accent', 'À lire aussi', true],
  ['inside a word', 'Read moreover', false],
  ['later in the text', 'You can read more', false],
])('starts: %s', (_case, text, expected) => {
  expect(heard.isStart(text)).toBe(expected);
});

test.each([
  'Lesen Sie auch',
  'Czytaj więcej',
  'À lire aussi',
  'Te puede interesar',
  'Leggi anche',
  'Leia também',
  'Lees ook',
  'Läs också',
  'Lue myös',
  'Čtěte také',
  'Читайте также',
  'İlginizi çekebilir',
  '関連記事',
])('related stories are heard in many languages: %s', (text) => {
  expect(RELATED.isStart(text)).toBe(true);
});

test.each([
  ['Please log in to read on', true],
  ['The catalog insists', false],
  ['S’abonner au journal', true],
])('words of the list in %j: %s', (text, expected) => {
  expect(listenForWords(['log in', "s'abonner"])(text)).toBe(expected);
});
