import { expect, test } from 'vitest';
import { titleSpans } from '@/lib/quotes/titles';

test.each([
  ['nowhere', 'Some text.', 'Putin ‘accepts’ invitation', []],
  [
    'as a paragraph',
    'Putin ‘accepts’ invitation\n\nText.',
    'Putin ‘accepts’ invitation',
    ['Putin ‘accepts’ invitation'],
  ],
  [
    'with other marks',
    'Putin "accepts" invitation.\n\nText.',
    'Putin ‘accepts’ invitation',
    ['Putin "accepts" invitation.'],
  ],
  ['too short to tell', 'War and war again', 'War', []],
])('%s', (_case, text, title, expected) => {
  expect(titleSpans({ text, title }).map(({ start, end }) => text.slice(start, end).trim())[0] ?? []).toEqual(
    expected[0] ?? [],
  );
});
