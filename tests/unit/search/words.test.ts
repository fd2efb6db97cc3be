import { expect, test } from 'vitest';
import { wordsOf } from '@/lib/search/words';

test.each<[string, string[]]>([
  ['The harbour, the wall.', ['the', 'harbour', 'the', 'wall']],
  ["l’homme d'État", ['l', 'homme', 'd', 'etat']],
  ['COVID-19 and 3.5', ['covid', '19', 'and', '3', '5']],
  ['東京都知事', ['東京', '都知事']],
  ['ราคาของมัน', ['ราคา', 'ของ', 'มัน']],
  ['한국 정부', ['한국', '정부']],
  ['— … !', []],
])('%s', (text, words) => {
  expect([...wordsOf(text)].map(({ word }) => word)).toEqual(words);
});

test('each word tells where it stands', () => {
  const text = 'Der Café-Betrieb in 東京は';
  expect([...wordsOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
    'Der',
    'Café',
    'Betrieb',
    'in',
    '東京',
    'は',
  ]);
});

test('what is too long to be a word is cut', () => {
  expect([...wordsOf('x'.repeat(1000))].map(({ word, end }) => [word.length, end])).toEqual([[40, 1000]]);
});
