/** Why a file is not restored; every one has its own sentence on screen. */
export type BackupProblem =
  /** No backup of Pullquote at all. */
  | { problem: 'foreign' }
  /** Made by a newer Pullquote, in a form this one does not know. */
  | { problem: 'newer' }
  /** It ends too early, after so many bytes. */
  | { problem: 'cut'; at: number }
  /** Something between these bytes is not as it was written. */
  | { problem: 'damaged'; from: number; to: number }
  /** A file within it does not hold what it must. */
  | { problem: 'invalid'; file: string };

/** A file that is refused; the library is as it was. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
  readonly why: BackupProblem;

  constructor(why: BackupProblem) {
    super(JSON.stringify(why));
    this.why = why;
  }
}
