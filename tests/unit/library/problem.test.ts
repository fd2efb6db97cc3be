import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { libraryProblem, NewerLibrary } from '@/lib/library/problem';

const aborted = (inner: Error) => new Dexie.AbortError('Transaction aborted', inner);

test.each<[string, unknown, string]>([
  ['a newer library', new NewerLibrary(), 'newer-library'],
  ['a database of a newer version', new DOMException('', 'VersionError'), 'newer-library'],
  ['no room', new DOMException('', 'QuotaExceededError'), 'disk-full'],
  ['no room, as Dexie tells it', aborted(new DOMException('', 'QuotaExceededError')), 'disk-full'],
  [
    'no room, as Chromium tells it',
    aborted(new DOMException('Failed to write blobs (IOError)', 'DataError')),
    'disk-full',
  ],
  ['anything else', new TypeError('x is undefined'), 'failed'],
  ['not even an error', 'oops', 'failed'],
])('%s', (_case, error, problem) => {
  expect(libraryProblem(error)).toBe(problem);
});
