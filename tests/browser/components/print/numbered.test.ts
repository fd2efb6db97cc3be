import { expect, test } from 'vitest';
import { numbered } from '@/components/print/numbered';
import { harbour } from '@/tests/browser/screens/articles';
import { markedIn } from '@/tests/browser/screens/highlights';

test('only highlights of which something was said have a number', () => {
  expect(numbered(markedIn(harbour)).map(({ number }) => number)).toEqual([
    1,
    2,
    undefined,
    undefined,
    undefined,
  ]);
});
