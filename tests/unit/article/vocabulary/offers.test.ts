import { expect, test } from 'vitest';
import { isForSubscribers } from '@/lib/article/vocabulary/offers';

test.each([
  ['Unlimited online access to The News and 15 news sites', true],
  ['The News ePaper, to view on any device', true],
  ['Lesen ohne Anzeigen: werbefrei', true],
  ['Established subscribers: 100% engaged', false],
  ['The office has access to the harbour', false],
])('%s', (text, expected) => {
  expect(isForSubscribers(text)).toBe(expected);
});
