import { expect, test } from 'vitest';
import {
  articleFile,
  isArticleFile,
  pictureFile,
  pictureOf,
  readSeal,
  seal,
  SEAL_LENGTH,
} from '@/lib/library/backup/format';

const HASH = 'ab'.repeat(32);

test.each(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/svg+xml', ''])(
  'a picture of type “%s” is found by its name again',
  (type) => {
    expect(pictureOf(pictureFile(HASH, type))).toEqual({ hash: HASH, type });
  },
);

test.each(['pictures/../x.png', 'pictures/short.png', `other/${HASH}.png`, `pictures/${HASH}.png/x`])(
  '%s is no picture',
  (name) => {
    expect(pictureOf(name)).toBeUndefined();
  },
);

test('articles are numbered so that they sort', () => {
  expect(articleFile(12)).toBe('articles/000012.json');
  expect(isArticleFile(articleFile(1_234_567))).toBe(true);
  expect(isArticleFile('articles/../12.json')).toBe(false);
});

test('a seal says what was sealed, and always takes as many bytes', () => {
  expect(readSeal(seal(123, HASH))).toEqual({ version: 1, tailStart: 123, sha256: HASH });
  expect(seal(9_999_999_999, HASH)).toHaveLength(SEAL_LENGTH);
  expect(readSeal(`${seal(1, HASH)} `)).toBeUndefined();
});
