import { expect, test } from 'vitest';
import { asksForAccount } from '@/lib/article/vocabulary/prompts';

test.each([
  ['Sign in to unlock more articles', true],
  ['Mit meiner Anmeldung zum Newsletter stimme ich zu', true],
  ['Zapisz się na newsletter', true],
  ['The council voted to close the bridge', false],
  ['She designed a log cabin', false],
])('%s', (text, expected) => {
  expect(asksForAccount(text)).toBe(expected);
});
