import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readabilityBundle, readerBundle } from './bundle.ts';
import { openLab, type Lab } from './lab.ts';
import { storedPages, type StoredPage } from './stored-pages.ts';

// Each round runs both, the other one first every second time; the best of them is what the machine can do.
const ROUNDS = 3;

/** What the reading of stored pages costs beside Readability alone on the same pages, and what the script weighs. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      dataset: { type: 'string' },
      every: { type: 'string', default: '4' },
    },
  });
  if (!values.data) {
    console.error('usage: bench speed --data DIR [--dataset A,B] [--every N]');
    process.exit(2);
  }
  const pages = storedPages(values.data, values.dataset?.split(',')).filter(
    (_page, at) => at % Number(values.every) === 0,
  );
  const [lab, ours, peers] = [await openLab(), await readerBundle(), await readabilityBundle()];
  const ratios: number[] = [];
  for (const page of pages) {
    const timed = await timesOn(page, lab, ours, peers);
    if (timed) ratios.push(timed.ours / timed.peers);
  }
  await lab.close();
  const [median, p95] = [quantile(ratios, 0.5), quantile(ratios, 0.95)];
  const weight = gzipSync(ours, { level: 9 }).length / 1000;
  console.log(
    `time beside Readability alone, ${ratios.length} pages: median ${median.toFixed(2)}, p95 ${p95.toFixed(2)}`,
  );
  console.log(`the injected script: ${weight.toFixed(1)} kB gzip`);
}

async function timesOn({ load, url, id }: StoredPage, lab: Lab, ours: string, peers: string) {
  try {
    return await lab.onPage(load(), url, async (run) => {
      const best = { ours: Infinity, peers: Infinity };
      for (let round = 0; round < ROUNDS; round++) {
        for (const who of round % 2 ? (['ours', 'peers'] as const) : (['peers', 'ours'] as const)) {
          const { ms } = await run(who === 'ours' ? ours : peers);
          best[who] = Math.min(best[who], ms);
        }
      }
      return best;
    });
  } catch (error) {
    console.error(`${id}: ${String(error).slice(0, 200)}`);
    return undefined;
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
