import { expect, test } from 'vitest';
import { pictureType } from '@/lib/pictures/picture-type';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each<[string, string, string | undefined]>([
  ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
  ['GIF', 'GIF89a\x10\0\x10\0', 'image/gif'],
  ['WebP, whatever its length', 'RIFF\n\r\0\0WEBPVP8 ', 'image/webp'],
  ['AVIF', '\0\0\0\x20ftypavif\0\0\0\0', 'image/avif'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml'],
  [
    'a drawing after all that may precede it',
    '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg>\n<svg>',
    'image/svg+xml',
  ],
  ['a page that says it is a picture', '<!DOCTYPE html><html><svg>', undefined],
  ['a page with a comment before it', '<!-- <svg> --><html>', undefined],
  ['a script', 'alert("GIF89a")', undefined],
  ['a sound that begins like WebP', 'RIFF\n\0\0\0WAVEfmt ', undefined],
  ['a film that begins like AVIF', '\0\0\0\x20ftypmp42', undefined],
  ['nothing', '', undefined],
])('%s', (_case, beginning, type) => {
  expect(pictureType(bytes(beginning))).toBe(type);
});

test('a beginning made to take for ever is no drawing', () => {
  expect(pictureType(bytes(`<!--${'--><!--'.repeat(100_000)}`))).toBeUndefined();
  expect(pictureType(bytes('<!DOCTYPE svg [] '.repeat(1000)))).toBeUndefined();
});
