import { parseArgs } from 'node:util';
import { runProgram } from '../../run/program.ts';
import { openFilled } from './filled.ts';
import { shortfalls } from './limits.ts';
import { measure, type Figures } from './measure.ts';

/**
 * `npm run -s bench -- library [--sizes 100,1000,10000,50000] [--keep FOLDER]`: the library page of the built extension
 * in a real Chromium, over libraries of made-up articles. Prints the table, and exits with 1 where a line falls short.
 * Filled libraries stay in FOLDER for the next run.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { sizes: { type: 'string', default: '100,1000,10000,50000' }, keep: { type: 'string' } },
  });
  await runProgram(['wxt', 'build']);
  const table: Figures[] = [];
  for (const size of [0, ...values.sizes.split(',').map(Number)]) {
    const { browser, filled, indexed, done } = await openFilled(size, values.keep);
    try {
      table.push(await measure(browser, size));
    } finally {
      await done();
    }
    console.log(JSON.stringify({ ...table.at(-1), filled, indexed }));
  }
  console.table(table.map(rounded));
  const failures = table.flatMap((figures) => shortfalls(figures, table));
  for (const failure of failures) console.log(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

const rounded = (figures: Figures): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10) / 10]));
