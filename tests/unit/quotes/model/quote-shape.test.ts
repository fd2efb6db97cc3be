import { expect, test } from 'vitest';
import type { Shape } from '@/lib/quotes/model/quote-shape';
import { lastScene } from '@/tests/unit/quotes/scene';

test.each<[string, string, Partial<Shape>]>([
  ['a word', 'Lee called it “odd”.', { size: '1', begins: 'small', ends: 'none', before: 'it', after: '.' }],
  [
    'a statement',
    '“We will all win this,” Lee said.',
    { size: '5-8', begins: 'capital', ends: ',', before: '^' },
  ],
  ['a title', 'Lee read “War and Peace” twice.', { titled: true, voiced: false }],
  ['somebody speaking', 'Lee said “I know it”.', { voiced: true, titled: false }],
  ['a sentence of its own', 'Lee left. “We won.”', { bare: true }],
])('%s', (_case, text, expected) => {
  expect(lastScene(text).shape).toMatchObject(expected);
});
