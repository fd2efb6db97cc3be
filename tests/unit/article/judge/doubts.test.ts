import { expect, test } from 'vitest';
import { doubtsOf } from '@/lib/article/judge/doubts';
import type { Evidence } from '@/lib/article/judge/evidence';
import { evidence } from './evidence-of-a-good-article';

const text = 'x'.repeat(4000);

test.each<
  [
    string,
    Partial<Evidence>,
    Parameters<typeof doubtsOf>[1],
    number,
    Partial<Parameters<typeof doubtsOf>[3]>,
    string[],
  ]
>([
  ['a whole article', {}, { text }, 0.9, {}, []],
  ['a short text', { length: 300 }, { text }, 0.9, {}, ['short-text']],
  ['half of the declared words', { ofDeclared: 0.4 }, { text }, 0.9, {}, ['looks-cut-short']],
  [
    'half of it, for subscribers',
    { ofDeclared: 0.4 },
    { text, access: 'subscribers' },
    0.9,
    {},
    ['subscribers-only', 'looks-cut-short'],
  ],
  ['all of it, for subscribers', {}, { text, access: 'subscribers' }, 0.9, {}, []],
  ['much left out', { leftOut: 0.5 }, { text }, 0.9, {}, ['much-left-out']],
  ['a wrong character set', {}, { text: 'M\ufffdnchen '.repeat(40) }, 0.9, {}, ['wrong-characters']],
  ['little confidence', {}, { text }, 0.3, {}, ['no-clear-article']],
  ['a text from the data', {}, { text }, 0.9, { isFromData: true }, ['from-page-data']],
  ['a page too large', {}, { text }, 0.9, { isCut: true }, ['page-too-large']],
])('%s', (_case, change, article, confidence, taken, expected) => {
  expect(
    doubtsOf({ ...evidence, ...change }, article, confidence, { isCut: false, isFromData: false, ...taken }),
  ).toEqual(expected);
});
