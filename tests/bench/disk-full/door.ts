import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../run/program.ts';

const SIZE = '120m'; // Chromium's own files take a few megabytes of it.

/**
 * `npm run -s bench -- disk-full`, as root: a real Chromium whose profile lies on a disk of its own, which is then filled
 * to the last bytes. The quota of developer tools does not do: an extension with `unlimitedStorage` is held to none.
 */
export async function run(): Promise<void> {
  await runProgram(['wxt', 'build']);
  const disk = mkdtempSync(join(tmpdir(), 'pullquote-disk-'));
  const child = join(import.meta.dirname, 'child.ts');
  const script = `mount -t tmpfs -o size=${SIZE} tmpfs "$1" && exec node "$2" "$1"`;
  // The disk is there for this program alone, and gone with it.
  const { code } = await runProgram(['unshare', '-m', 'sh', '-c', script, 'sh', disk, child], true);
  rmSync(disk, { recursive: true, force: true });
  process.exitCode = code;
}
