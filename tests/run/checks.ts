import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runProgram, type Ended } from './program.ts';
import { tallyOf, type Tally } from './tally.ts';

/** One thing `npm test` looks at. */
export type Check = { name: string; run: () => Promise<Tally> };

/** Everything, the quick things first. What comes later uses what came before: types and builds. */
export const CHECKS: readonly Check[] = [
  program('prepare', ['wxt', 'prepare']),
  single('lock file', async () => lockFileProblem()),
  program('types', ['tsc', '--noEmit']),
  program('lint', ['oxlint']),
  program('format', ['prettier', '--check', '.']),
  program('build for Chromium', ['wxt', 'build']),
  program('build for Firefox', ['wxt', 'build', '-b', 'firefox']),
  program('Firefox add-on', ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery']),
  suite('unit'),
  suite('browser'),
  suite('e2e'),
];

/** A program that must end well counts as one test. */
function program(name: string, command: [string, ...string[]]): Check {
  return single(name, () => runProgram(command));
}

function single(name: string, look: () => Promise<Ended>): Check {
  return {
    name,
    async run() {
      const { code, output } = await look();
      if (code !== 0) console.log(output);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
    },
  };
}

/** A Vitest project counts as many tests as its report does. */
function suite(name: string): Check {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'pullquote-report-'));
      const report = join(folder, `${name}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      await runProgram(
        ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', name, ...reporters],
        true,
      );
      const tally = tallyOf(report);
      rmSync(folder, { recursive: true, force: true });
      return tally;
    },
  };
}

/** A lock that names a registry would send everybody to the machine it was written on. */
function lockFileProblem(): Ended {
  const named = readFileSync(join(ROOT, 'package-lock.json'), 'utf8').match(/"resolved": *"http[^"]*"/)?.[0];
  return named
    ? { code: 1, output: `package-lock.json names a download address: ${named}` }
    : { code: 0, output: '' };
}
