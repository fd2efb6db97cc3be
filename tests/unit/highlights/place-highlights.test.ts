import { expect, test } from 'vitest';
import { placeHighlights } from '@/lib/highlights/place-highlights';
import { aHighlight } from './made-up';

const WAS = [
  'The bridge opened on Monday.',
  'Ann Lee said she was proud of it.',
  'There was music until midnight.',
  'Nobody was hurt on that day.',
].join('\n\n');
const NOW = `Breaking.\n\n${WAS.replace('proud', 'glad').replace('was hurt on that day', 'came too late')}`;
const made = ['hurt on that', 'she was proud of it', 'bridge opened'].map((words) => aHighlight(WAS, words));

test('in the text they were made on they stand where they stood, in its order', () => {
  const placed = placeHighlights({ version: 1, text: WAS }, made);
  expect(placed.map(({ highlight, placement }) => [highlight.exact, placement.state])).toEqual([
    ['bridge opened', 'exact'],
    ['she was proud of it', 'exact'],
    ['hurt on that', 'exact'],
  ]);
});

test('in a later text each tells what became of it, lost ones last', () => {
  const placed = placeHighlights({ version: 2, text: NOW }, made, [{ version: 1, text: WAS }]);
  expect(placed.map(({ highlight, placement }) => [highlight.exact, placement.state])).toEqual([
    ['bridge opened', 'exact'],
    ['she was proud of it', 'reworded'],
    ['hurt on that', 'lost'],
  ]);
});

test('none', () => {
  expect(placeHighlights({ version: 1, text: WAS }, [])).toEqual([]);
});
