import { expect, test } from 'vitest';
import { cardFontFaces } from '@/lib/export/card/card-fonts';
import { aCard } from './cards';

const count = (css: string, style: string) => css.split(`font-style:${style}`).length - 1;

test.each([
  ['English', aCard(), 1, 1],
  ['Polish words', aCard({ words: 'Łódź' }), 2, 1],
  ['a Polish name', aCard({ speaker: 'Łucja' }), 1, 2],
  ['Japanese words', aCard({ words: '待った' }), 0, 1],
])('%s bring along the faces of their letters only', async (_case, card, italic, normal) => {
  const css = await cardFontFaces(card);
  expect([count(css, 'italic'), count(css, 'normal')]).toEqual([italic, normal]);
  expect(css).not.toMatch(/url\((?!data:font\/woff2;base64,)/);
});
