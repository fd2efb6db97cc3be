import { expect, test } from 'vitest';
import { buildSegment } from '@/lib/search/build-segment';
import { mergeSegments } from '@/lib/search/merge-segments';
import type { Segment } from '@/lib/search/segment';
import { words } from './articles';

const text = (n: number) => `word${n % 7} word${n % 11} only${n} ferry`;
const articles = Array.from({ length: 60 }, (_, n) => words(String(n), { text: text(n) }));

function merged(parts: Segment[], isAlive: (id: string) => boolean = () => true): Segment {
  const merging = mergeSegments(
    parts.map((segment) => ({ segment, isAlive: (n) => isAlive(segment.articles[n]?.id ?? '') })),
  );
  let step = merging.next();
  while (!step.done) step = merging.next();
  return step.value;
}

test('merged, segments are what indexing all at once would have given', () => {
  const parts = [articles.slice(0, 20), articles.slice(20, 21), articles.slice(21)].map(buildSegment);
  expect(merged(parts)).toEqual(buildSegment(articles));
});

test('what is gone is left out, with the words only it had', () => {
  const parts = [articles.slice(0, 30), articles.slice(30)].map(buildSegment);
  const rest = articles.filter(({ id }) => Number(id) % 3 === 0);
  expect(merged(parts, (id) => Number(id) % 3 === 0)).toEqual(buildSegment(rest));
});

test('nothing merged is nothing', () => {
  expect(merged([])).toEqual(buildSegment([]));
  expect(merged([buildSegment(articles)], () => false)).toEqual(buildSegment([]));
});
