/** What a picture of each type begins with; dots stand for any byte. */
const BEGINNINGS: readonly [type: string, beginning: RegExp][] = [
  ['image/png', /^\x89PNG\r\n.\n/s],
  ['image/jpeg', /^\xFF\xD8\xFF/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF.{4}WEBP/s],
  ['image/avif', /^.{4}ftypavi[fs]/s],
  // A declaration, comments and a document type may stand before the root element.
  [
    'image/svg+xml',
    /^(\xEF\xBB\xBF)?(\s|<\?[^?]*\?>|<!--((?!-->).)*-->|<!DOCTYPE[^>[]*(\[[^\]]*\])?>)*<svg[\s>]/s,
  ],
];

const ENOUGH = 4096; // Bytes; what stands before the root element of a drawing is rarely longer.

/** Media type of a picture by its first bytes, whatever its server calls it; undefined for what we do not show. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, ENOUGH));
  return BEGINNINGS.find(([, pattern]) => pattern.test(beginning))?.[0];
}
