import { expect, test } from 'vitest';
import { isTrackingPixel } from '@/lib/pictures/tracking-pixel';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const png = (width: string, height: string) => bytes(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${width}${height}`);

test.each<[string, Uint8Array<ArrayBuffer>, string, boolean]>([
  ['a GIF of one pixel', bytes('GIF89a\x01\0\x01\0'), 'image/gif', true],
  ['a GIF of two pixels', bytes('GIF89a\x02\0\x01\0'), 'image/gif', false],
  ['a PNG of one pixel', png('\0\0\0\x01', '\0\0\0\x01'), 'image/png', true],
  ['a PNG of nothing', png('\0\0\0\0', '\0\0\0\0'), 'image/png', true],
  ['a wide PNG', png('\0\0\x01\0', '\0\0\0\x01'), 'image/png', false],
  ['a picture cut off before its size', bytes('GIF89a'), 'image/gif', false],
  ['a drawing, which has no size', bytes('<svg width="1" height="1">'), 'image/svg+xml', false],
])('%s', (_case, picture, type, isPixel) => {
  expect(isTrackingPixel(picture, type)).toBe(isPixel);
});
