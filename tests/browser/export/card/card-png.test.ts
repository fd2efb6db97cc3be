import { expect, test } from 'vitest';
import { cardFontFaces } from '@/lib/export/card/card-fonts';
import { cardPng } from '@/lib/export/card/card-png';
import { cardSvg } from '@/lib/export/card/card-svg';
import { aCard } from './cards';

const pixels = async (png: Blob) => {
  const picture = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext('2d');
  pen?.drawImage(picture, 0, 0);
  return { picture, data: pen?.getImageData(0, 0, picture.width, picture.height).data ?? [] };
};

test('a card is drawn at twice its size, in its own faces', async () => {
  const card = aCard({ words: 'We have kept the minutes' });
  const [bare, dressed] = await Promise.all([
    cardPng(cardSvg(card, 'night', '')).then(pixels),
    cardPng(cardSvg(card, 'night', await cardFontFaces(card))).then(pixels),
  ]);
  expect([dressed.picture.width, dressed.picture.height]).toEqual([2400, 1260]);
  expect(Array.from(dressed.data.slice(0, 3))).toEqual([0x17, 0x15, 0x12]);
  const ink = dressed.data.filter((value, index) => index % 4 === 0 && value > 150).length;
  expect(ink).toBeGreaterThan(10_000);
  // The picture brings Newsreader along: without it the system's face is drawn.
  expect(dressed.data.some((value, index) => value !== bare.data[index])).toBe(true);
});
