/** Why the library could not do what was asked; every one has its own sentence on screen. */
export type LibraryProblem = 'disk-full' | 'newer-library' | 'unknown-article' | 'failed';

/** A newer version of the extension has written this library: reload before writing. */
export class NewerLibrary extends Error {
  override name = 'NewerLibrary';
}

/** The article that should be changed is not (or no longer) in the library. */
export class UnknownArticle extends Error {
  override name = 'UnknownArticle';
}

/** The problem behind an error thrown by the library. */
export function libraryProblem(error: unknown): LibraryProblem {
  const names = namesOf(error);
  if (names.includes('NewerLibrary') || names.includes('VersionError')) return 'newer-library';
  if (names.includes('UnknownArticle')) return 'unknown-article';
  if (names.includes('QuotaExceededError') || isFailedBlob(error)) return 'disk-full';
  return 'failed';
}

/** Dexie wraps what the browser threw in errors of its own. */
function namesOf(error: unknown): string[] {
  return error instanceof Error ? [error.name, ...namesOf(innerOf(error))] : [];
}

const innerOf = (error: Error): unknown => ('inner' in error ? error.inner : undefined);

// A full disk does not arrive as a quota error in Chromium but as "Failed to write blobs".
const isFailedBlob = (error: unknown): boolean =>
  error instanceof Error && (/write blobs/i.test(error.message) || isFailedBlob(innerOf(error)));
