import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test('without words, marks still make quotations', () => {
  const found = findQuotes({ text: 'Пан Іваненко сказав: «Ми всі переможемо».', lang: 'uk' });
  expect(found.map(({ text, speaker }) => [text, speaker])).toEqual([['«Ми всі переможемо»', null]]);
});
