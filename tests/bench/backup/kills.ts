import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp, check, restore } from '../../e2e/drivers/backup-page.ts';
import { openChromium } from '../../e2e/drivers/chromium.ts';
import {
  dumpLibrary,
  faultsIn,
  fillLibrary,
  wipeLibrary,
  type Dump,
} from '../../e2e/drivers/made-up-library.ts';

const ARTICLES = 150;
const PICTURE = 20_000;

/** Kills the browser while it backs up: the library must be as it was, and the next backup whole. */
export async function killsWhileBackingUp(folder: string, kills: number): Promise<string[]> {
  const { profile, before, path, seconds } = await prepared(folder, 'before-kills.zip');
  const failures: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const browser = await openChromium({ profile });
    const page = await browser.openPage('backup.html');
    await page.getByRole('button', { name: 'Back up now' }).click();
    await afterShare(kill, kills, seconds.backup);
    await browser.kill();
    failures.push(...(await differences(profile, before, `backup, kill ${kill + 1}`)));
  }
  const browser = await openChromium({ profile });
  await backUp(browser, path);
  const page = await check(browser, path);
  if ((await page.getByText('Everything in it is here already.').count()) !== 1)
    failures.push('DIFFERS: the backup after all kills holds something else than the library');
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
  console.log(
    `${kills} kills while backing up (within ${seconds.backup.toFixed(1)} s): ${failures.length} failures`,
  );
  return failures;
}

/** Kills the browser while it restores: every article is there whole or not at all, and the next go does the rest. */
export async function killsWhileRestoring(folder: string, kills: number): Promise<string[]> {
  const { profile, before, path, seconds } = await prepared(folder, 'for-kills.zip');
  const failures: string[] = [];
  const reached: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const browser = await openChromium({ profile });
    await wipeLibrary(browser);
    const page = await check(browser, path);
    await page.getByRole('button', { name: 'Restore' }).click();
    await afterShare(kill, kills, seconds.restore);
    await browser.kill();
    const again = await openChromium({ profile });
    failures.push(...(await faultsIn(again)).map((fault) => `HALF DONE after kill ${kill + 1}: ${fault}`));
    reached.push((await dumpLibrary(again))['articles']?.split(' ')[0] ?? '');
    // One that was killed after its end has nothing left to do.
    const rest = await check(again, path);
    const isDone = (await rest.getByText('Everything in it is here already.').count()) === 1;
    await rest.close();
    if (!isDone) await restore(again, path);
    await again.close();
    failures.push(...(await differences(profile, before, `restore, kill ${kill + 1}`)));
  }
  rmSync(profile, { recursive: true, force: true });
  console.log(
    `${kills} kills while restoring, with ${reached.join(', ')} of ${ARTICLES} articles there: ${failures.length} failures`,
  );
  return failures;
}

/** A profile with a library, its backup, and how long making and restoring one takes, in seconds. */
async function prepared(folder: string, name: string) {
  const profile = mkdtempSync(join(tmpdir(), 'pullquote-kills-'));
  const path = join(folder, name);
  const browser = await openChromium({ profile });
  await fillLibrary(browser, ARTICLES, PICTURE);
  const before = await dumpLibrary(browser);
  const backup = await timed(() => backUp(browser, path));
  await wipeLibrary(browser);
  const page = await check(browser, path);
  const restoring = await timed(async () => {
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByText('The backup is restored').waitFor();
  });
  await browser.close();
  return { profile, before, path, seconds: { backup, restore: restoring } };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Waits for a random moment of the part of the whole that is this kill's: so none is left out. */
const afterShare = (kill: number, kills: number, seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ((kill + Math.random()) / kills) * seconds * 1000));

async function differences(profile: string, before: Dump, when: string): Promise<string[]> {
  const browser = await openChromium({ profile });
  const after = await dumpLibrary(browser);
  await browser.close();
  return Object.keys(before)
    .filter((table) => before[table] !== after[table])
    .map((table) => `DIFFERS after ${when}: ${table}: ${before[table]} ≠ ${after[table]}`);
}
