import type { StorageUse } from '@/lib/browser/storage';
import type { Finding } from '@/lib/library/integrity/finding';
import type { LibraryProblem } from '@/lib/library/problem';
import type { StorageParts } from '@/lib/library/storage-parts';

/** What the library takes, as far as it is measured. */
export type Use = { use: StorageUse; parts: StorageParts };

/** Whether the browser was asked to keep the library for good, and agreed. */
export type Keeping = 'unasked' | 'refused';

/** How far looking through the library is. */
export type Check =
  | { state: 'unasked' }
  | { state: 'looking' | 'repairing'; share: number }
  | { state: 'found'; findings: readonly Finding[] }
  | { state: 'repaired'; findings: readonly Finding[] }
  | { state: 'failed'; problem: LibraryProblem };
