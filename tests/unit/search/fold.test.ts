import { expect, test } from 'vitest';
import { fold } from '@/lib/search/fold';

test.each([
  ['Harbour', 'harbour'],
  ['Café', 'cafe'],
  ['Cafe\u0301', 'cafe'],
  ['ＣＡＦＥ', 'cafe'],
  ['Straße', 'strasse'],
  ['Øresund', 'oresund'],
  ['Łódź', 'lodz'],
  ['İstanbul', 'istanbul'],
  ['ﬁsh', 'fish'],
  ['Ёлка', 'елка'],
  ['λόγος', 'λογοσ'],
  ['كِتَابٌ', 'كتاب'],
  ['שָׁלוֹם', 'שלום'],
  ['हिन्दी', 'हिन्दी'],
  ['ガス', 'ガス'],
  ['ｶﾞｽ', 'ガス'],
  ['한국', '한국'],
  ['soft\u00adhyphen', 'softhyphen'],
])('%s → %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});
