import { expect, test } from 'vitest';
import { german } from '@/lib/quotes/languages/german';
import { overAdverbs, overAdverbsRight, overObjectsRight } from '@/lib/quotes/over-adverbs';
import { read } from './read';

test('back over adverbs', () => {
  expect(overAdverbs(read('Lee also often said it'), 3)).toBe(1);
});

test('on over adverbs', () => {
  expect(overAdverbsRight(read('said also often Lee'), 1)).toBe(3);
});

test('on over what is no subject', () => {
  expect(overObjectsRight(read('nannte ihn auch Lee', german), 1)).toBe(3);
});
