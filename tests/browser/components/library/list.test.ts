import { expect, test } from 'vitest';
import { filterWords, hasFilter, toggleFilter } from '@/components/library/edit-query';
import { hashOf, routeOf } from '@/components/library/library-route';
import { megabytes } from '@/components/library/megabytes';

test.each<[string, string, string]>([
  ['', 'tag:sea', 'tag:sea '],
  ['harbour', 'tag:sea', 'harbour tag:sea '],
  ['harbour tag:sea ', 'tag:sea', 'harbour '],
  ['tag:sea', 'tag:sea', ''],
  ['tag:"deep sea" wall', 'tag:"deep sea"', 'wall '],
  ['tag:seaside', 'tag:sea', 'tag:seaside tag:sea '],
])('a click on a facet makes of “%s” with %s “%s”', (typed, filter, then) => {
  expect(toggleFilter(typed, filter)).toBe(then);
  expect(hasFilter(then, filter)).toBe(!hasFilter(typed, filter));
});

test.each([
  ['tag', 'sea', 'tag:sea'],
  ['tag', 'deep sea', 'tag:"deep sea"'],
  ['outlet', 'The “Times”', 'outlet:"The  Times"'],
])('%s %s is written %s', (field, value, written) => {
  expect(filterWords(field, value)).toBe(written);
});

test.each(['', '#in=bin', '#q=harbour', '#in=all&q=tag%3Asea+wall&by=saved&turned=1'])(
  'the address %s says what is shown',
  (hash) => {
    expect(hashOf(routeOf(hash)).replace(/^#$/, '')).toBe(hash);
  },
);

test('an address that makes no sense shows the unread', () => {
  const unread = { place: 'unread', typed: '', order: 'saved', isReversed: false };
  expect(routeOf('#in=nowhere&by=colour&q=')).toEqual(unread);
});

test.each([
  [0, '0 MB'],
  [420_000, '0.4 MB'],
  [34_200_000, '34 MB'],
  [1_240_000_000, '1.2 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(megabytes(bytes, 'en')).toBe(words);
});
