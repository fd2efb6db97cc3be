import { parseArgs } from 'node:util';
import { openChromium, type Chromium } from '../../e2e/drivers/chromium.ts';
import { runProgram } from '../../run/program.ts';
import { fill, vocabulary } from './made-up.ts';
import { measure, type Figures } from './measure.ts';

const INDEXING = 10 * 60_000; // Milliseconds the index of the largest library may take on a busy machine.

/**
 * `npm run -s bench -- library [--sizes 100,1000,10000,50000]`: the library page of the built extension in a real
 * Chromium, over libraries of made-up articles. Prints the table, and exits with 1 where a line falls short.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { sizes: { type: 'string', default: '100,1000,10000,50000' } },
  });
  await runProgram(['wxt', 'build']);
  const browser = await openChromium();
  const table: Figures[] = [await measure(browser, 0)];
  const words = vocabulary();
  let held = 0;
  for (const size of values.sizes.split(',').map(Number)) {
    const filling = await browser.openPage('manifest.json');
    for (let from = held; from < size; from += 5000) {
      await filling.evaluate(fill, { words, from, to: Math.min(size, from + 5000) });
    }
    await filling.close();
    held = size;
    const indexed = await index(browser, size);
    table.push(await measure(browser, size));
    console.log(JSON.stringify({ ...table.at(-1), indexed }));
  }
  await browser.close();
  console.table(table.map(rounded));
  const failures = table.flatMap((figures) => shortfalls(figures, table));
  for (const failure of failures) console.log(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** Opens the library and waits until every article is found by its words; answers the seconds it took. */
async function index(browser: Chromium, size: number): Promise<number> {
  const started = performance.now();
  const page = await browser.openPage('library.html#in=all&q=the');
  // The articles saved while smaller libraries were measured are there too.
  await page.waitForFunction(
    (least) => {
      const { behind, total } = document.querySelector('main')?.dataset ?? {};
      return behind === '0' && Number(total) >= least;
    },
    size,
    { timeout: INDEXING },
  );
  await page.close();
  return Math.round((performance.now() - started) / 1000);
}

const LIMITS: Record<number, { cold: number; key: number; ready: number; save: number; memory?: number }> = {
  10_000: { cold: 1.3, key: 30, ready: 300, save: 1.5 },
  50_000: { cold: 1.5, key: 60, ready: 1000, save: 2, memory: 300 },
};

function shortfalls(figures: Figures, table: readonly Figures[]): string[] {
  const limits = LIMITS[figures.articles];
  const empty = table.find(({ articles }) => articles === 0);
  const small = table.find(({ articles }) => articles === 100);
  if (!limits || !empty) return [];
  const lines: [string, number, number][] = [
    ['cold to first rows, × empty', figures.coldRows / empty.coldRows, limits.cold],
    ['key to results p95, ms', figures.keyP95, limits.key],
    ['ready after a cold start, ms', figures.ready, limits.ready],
    ['memory, MB', figures.memory, limits.memory ?? Infinity],
    ...(small
      ? [['save, × at 100', figures.save / small.save, limits.save] as [string, number, number]]
      : []),
  ];
  return lines
    .filter(([, value, limit]) => value > limit)
    .map(([name, value, limit]) => `SHORT at ${figures.articles}: ${name}: ${value.toFixed(2)} > ${limit}`);
}

const rounded = (figures: Figures): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10) / 10]));
