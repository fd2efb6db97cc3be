import { sha256 } from '@/lib/library/sha256';
import { BACKUP_VERSION, HEADER_FILE, readSeal, SEAL_LENGTH } from './format';
import { BackupRefused } from './problems';

/** Where the part of a backup begins that tells what is in it. */
export type Tail = { start: number };

const NAME_AT = 30; // Bytes before the first file's name in every zip.
const LARGEST_TAIL = 500_000_000; // Names and checksums of more than a million files.

/** Checks the end of a backup, which names all its files; throws `BackupRefused`. */
export async function checkSeal(file: Blob): Promise<Tail> {
  const seal = readSeal(await file.slice(-SEAL_LENGTH).text());
  if (!seal) throw new BackupRefused(await whyUnsealed(file));
  if (seal.version > BACKUP_VERSION) throw new BackupRefused({ problem: 'newer' });
  const [start, end] = [seal.tailStart, file.size - SEAL_LENGTH];
  const damaged = new BackupRefused({ problem: 'damaged', from: Math.min(start, end), to: file.size });
  if (start >= end || end - start > LARGEST_TAIL) throw damaged;
  if ((await sha256(await file.slice(start, end).arrayBuffer())) !== seal.sha256) throw damaged;
  return { start };
}

/** One of ours that has lost its end begins as all of them do. */
async function whyUnsealed(file: Blob): Promise<BackupRefused['why']> {
  const name = await file.slice(NAME_AT, NAME_AT + HEADER_FILE.length).text();
  return name === HEADER_FILE ? { problem: 'cut', at: file.size } : { problem: 'foreign' };
}

/** Compares every byte before `tail` with the checksums; throws `BackupRefused` with the place of the first damage. */
export async function checkBlocks(
  file: Blob,
  tail: Tail,
  { block, sha256: sums }: { block: number; sha256: readonly string[] },
  tell: (share: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (let from = 0, index = 0; from < tail.start; from += block, index += 1) {
    signal?.throwIfAborted();
    const to = Math.min(from + block, tail.start);
    if ((await sha256(await file.slice(from, to).arrayBuffer())) !== sums[index])
      throw new BackupRefused({ problem: 'damaged', from, to });
    tell(to / tail.start);
  }
}
