import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * `npm run -s bench -- faults [NAME]`: provokes every fault of `tests/e2e/faults` (or those whose file holds NAME) as
 * often as we promise that it is survived; `npm test` provokes each only once or twice.
 */
export async function run(args: string[]): Promise<void> {
  const build = spawnSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const only = args[0] ? [`tests/e2e/faults/${args[0]}`] : ['tests/e2e/faults'];
  const tests = spawnSync(
    'npx',
    [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      'e2e',
      '--testTimeout',
      '900000',
      ...only,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PULLQUOTE_FAULTS: 'all' } },
  );
  process.exitCode = build.status || tests.status || 0;
}
