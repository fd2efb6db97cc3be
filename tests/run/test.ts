import { CHECKS } from './checks.ts';
import { sumOf, type Tally } from './tally.ts';

/** `npm test`: every check, or only those named after `--`; the last line counts them all. */
const only = process.argv.slice(2);
const unknown = only.find((name) => !CHECKS.some((check) => check.name === name));
if (unknown) {
  console.error(`There is no check "${unknown}". There are: ${CHECKS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const began = Date.now();
const tallies: Tally[] = [];
for (const { name, run } of CHECKS) {
  if (only.length > 0 && !only.includes(name)) continue;
  const started = Date.now();
  const tally = await run();
  tallies.push(tally);
  console.log(`${tally.failed ? '✗' : '✓'} ${name} (${secondsSince(started)} s)`);
}

const { passed, failed, skipped } = sumOf(tallies);
for (const name of skipped) console.log(`skipped: ${name}`);
console.log(`in ${secondsSince(began)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function secondsSince(moment: number): string {
  return ((Date.now() - moment) / 1000).toFixed(1);
}
