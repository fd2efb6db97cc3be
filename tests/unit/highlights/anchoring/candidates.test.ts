import { expect, test } from 'vitest';
import {
  fitBetween,
  placesBetween,
  similarPlaces,
  verbatimPlaces,
} from '@/lib/highlights/anchoring/candidates';

const [BEFORE, AFTER] = ['themayorofthecitysaid', 'onmondayinthetownhall'];
const cut = (letters: string) => (place: { start: number; end: number }) =>
  letters.slice(place.start, place.end);

test('every place of the very words', () => {
  expect(verbatimPlaces('abcabcab', 'abc')).toEqual([
    { start: 0, end: 3 },
    { start: 3, end: 6 },
  ]);
});

test('places like the words', () => {
  const letters = 'xxxxwewillwinxxxxxxxxwewouldwinxxxx';
  expect(similarPlaces(letters, 'wewillwin').map(cut(letters))).toEqual(['wewillwin', 'wewouldwin']);
});

test.each<[string, string, string[]]>([
  ['other words between the same', `${BEFORE}wemaywin${AFTER}`, ['wemaywin']],
  ['nothing between', `${BEFORE}${AFTER}`, []],
  ['far too much between', `${BEFORE}${'x'.repeat(90)}${AFTER}`, []],
])('%s', (_case, letters, between) => {
  expect(placesBetween(letters, BEFORE, AFTER, 9).map(cut(letters))).toEqual(between);
});

test.each<[string, { start: number; end: number }]>([
  ['too short', { start: 24, end: 27 }],
  ['too long', { start: 18, end: 33 }],
])('a place that is %s is set between the surroundings', (_case, place) => {
  const letters = `${BEFORE}wemaywin${AFTER}`;
  expect(cut(letters)(fitBetween(letters, place, BEFORE, AFTER))).toBe('wemaywin');
});
