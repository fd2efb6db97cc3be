import type { BackupProblem } from '@/lib/library/backup/problems';
import type { Tally } from '@/lib/library/backup/restore';
import type { LibraryProblem } from '@/lib/library/problem';

/** How far making a backup is: exactly one of these. Shares from 0 to 1. */
export type Making =
  | { state: 'idle' }
  | { state: 'writing' | 'checking'; share: number }
  /** Read back and whole; `url` leads to the file. */
  | { state: 'made'; name: string; url: string; bytes: number; articles: number; pictures: number }
  | { state: 'failed'; problem: LibraryProblem };

/** How far restoring one is. */
export type Restoring =
  | { state: 'idle' }
  | { state: 'checking' | 'comparing' | 'restoring'; share: number }
  /** What it would do. */
  | { state: 'planned'; madeAt: number; tally: Tally }
  /** Stopped by the reader; what was restored stays. */
  | { state: 'stopped' }
  | { state: 'restored'; tally: Tally }
  | { state: 'refused'; why: BackupProblem }
  | { state: 'failed'; problem: LibraryProblem };

/** Backups without asking. */
export type Folder =
  { state: 'impossible' } | { state: 'none' } | { state: 'chosen'; name: string; mayWrite: boolean };
