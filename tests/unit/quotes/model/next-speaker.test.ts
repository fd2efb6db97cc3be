import { expect, test } from 'vitest';
import { english } from '@/lib/quotes/languages/english';
import { nextSpeaker } from '@/lib/quotes/model/next-speaker';
import { readPassage } from '@/lib/quotes/places';

const next = (text: string) => {
  const place = readPassage(text, english, 'en').places[0];
  return place && nextSpeaker(text, place, ({ text: name }) => ({ name }));
};

test.each([
  ['in the same paragraph', '“We all go home.” “They stay here,” said Ann Lee.', { name: 'Ann Lee', gap: 0 }],
  ['in the next one', '“We all go home.”\n\n“They stay here,” said Ann Lee.', { name: 'Ann Lee', gap: 1 }],
  ['farther away', '“We all go home.”\n\nIt was late.\n\n“They stay here,” said Ann Lee.', undefined],
  ['no other', '“We all go home,” said Ann Lee.', undefined],
  ['nobody sure', '“We all go home.” “They stay here.”', undefined],
])('%s', (_case, text, expected) => {
  expect(next(text)).toEqual(expected);
});
