import { expect, test } from 'vitest';
import { voiceOf } from '@/lib/library/voice-of';
import { aHighlight } from '@/tests/unit/highlights/made-up';
import { aQuote } from './rows';

const TEXT = 'She said “Yes” to it.';
const quotes = [aQuote(TEXT.indexOf('“Yes”'))];

test.each<[string, string, boolean, string | undefined]>([
  ['words of a quotation', 'Yes', true, 'Ann Lee'],
  ['words beside it', 'to it', true, undefined],
  ['the same words in an earlier text', '“Yes”', false, 'Ann Lee'],
])('%s', (_case, words, isCurrent, name) => {
  expect(voiceOf(aHighlight(TEXT, words), quotes, isCurrent)).toBe(name);
});
