import { expect, test } from 'vitest';
import { standfirstOf } from '@/lib/article/clean/standfirst';
import { paragraphs, sentences } from '@/tests/browser/article/pages';
import { measured } from './cleaned';

test.each([
  ['is shown beside the text', 'Ferries stop on Monday.', 'Ferries stop on Monday.'],
  ['that the text begins with is not shown twice', sentences(0), undefined],
  ['that is none', undefined, undefined],
])('a standfirst %s', (_case, declared, expected) => {
  const { blocks } = measured(paragraphs(3));
  expect(standfirstOf(declared, blocks, [undefined, undefined, undefined])).toBe(expected);
});

test('a standfirst that was left out of the text stays one', () => {
  const { blocks } = measured(paragraphs(3));
  expect(standfirstOf(sentences(0), blocks, ['standfirst', undefined, undefined])).toBe(sentences(0));
});
