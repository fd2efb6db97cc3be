import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp, check, restore } from '../../e2e/drivers/backup-page.ts';
import { openChromium, type Chromium } from '../../e2e/drivers/chromium.ts';
import { dumpLibrary, fillLibrary, wipeLibrary } from '../../e2e/drivers/made-up-library.ts';
import { runProgram } from '../../run/program.ts';
import { killsWhileBackingUp, killsWhileRestoring } from './kills.ts';

const LOOKS = 200; // Milliseconds between two looks at the memory.

/**
 * `npm run -s bench -- backup [--articles 2000] [--picture 30000] [--kills 10]`: a made-up library is backed up, wiped
 * and restored in a real Chromium, compared row by row and byte by byte; then the browser is killed at random moments of
 * both. Prints the table, and exits with 1 where anything differs.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '2000' },
      picture: { type: 'string', default: '30000' },
      kills: { type: 'string', default: '10' },
    },
  });
  await runProgram(['wxt', 'build']);
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-backup-'));
  const path = join(folder, 'backup.zip');
  const [articles, picture, kills] = [values.articles, values.picture, values.kills].map(Number);
  const failures = [
    ...(await roundTrip(path, articles ?? 0, picture ?? 0)),
    ...(await killsWhileBackingUp(folder, kills ?? 0)),
    ...(await killsWhileRestoring(folder, kills ?? 0)),
  ];
  rmSync(folder, { recursive: true, force: true });
  for (const failure of failures) console.log(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

async function roundTrip(path: string, articles: number, picture: number): Promise<string[]> {
  const browser = await openChromium();
  await fillLibrary(browser, articles, picture);
  const before = await dumpLibrary(browser);
  const backup = await measured(browser, () => backUp(browser, path));
  const same = await measured(browser, async () => (await check(browser, path)).close());
  await wipeLibrary(browser);
  const restored = await measured(browser, () => restore(browser, path));
  const after = await dumpLibrary(browser);
  await browser.close();
  console.table({ articles, megabytes: Math.round(statSync(path).size / 1e6) });
  console.table({
    'back up and read back': backup,
    'check and compare': same,
    'check and restore': restored,
  });
  console.table(after);
  return Object.keys(before)
    .filter((table) => before[table] !== after[table])
    .map((table) => `DIFFERS after restoring: ${table}: ${before[table]} ≠ ${after[table]}`);
}

/** Seconds it took, and the most that a process of the extension's pages held meanwhile, in megabytes. */
async function measured(browser: Chromium, work: () => Promise<unknown>) {
  let megabytes = 0;
  const look = async () => {
    const { processInfo } = await browser.devtools.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    megabytes = Math.max(megabytes, ...renderers.map(({ id }) => privateMegabytes(id)));
  };
  const looking = setInterval(() => void look().catch(() => undefined), LOOKS);
  const started = performance.now();
  await work();
  clearInterval(looking);
  return {
    seconds: Math.round((performance.now() - started) / 100) / 10,
    'memory, MB': Math.round(megabytes),
  };
}

/** 0 for a process that has ended meanwhile. */
function privateMegabytes(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Private_Dirty:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
