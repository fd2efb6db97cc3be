import { expect, test } from 'vitest';
import { tellsOfCommission } from '@/lib/article/vocabulary/disclosures';

test.each([
  ['Purchases made through our links may earn us a commission.', true],
  ['This article includes affiliate links.', true],
  ['Mit Sternchen versehene Links sind Affiliate-Links.', true],
  ['Cet article contient des liens affiliés.', true],
  ['The commission will meet on Friday.', false],
])('%s', (text, expected) => {
  expect(tellsOfCommission(text)).toBe(expected);
});
