import { statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBundle } from '../load-bundle.ts';
import { storyTeller } from '../library/stories.ts';
import { TYPED } from '../library/typed.ts';
import { vocabulary } from '../library/vocabulary.ts';
import type { Engine, Findable } from './engine.ts';
import { flexSearch } from './flexsearch.ts';
import { miniSearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ours } from './ours.ts';
import type * as shipped from './ours-shipped.ts';

/*
 * Measures one engine in a process of its own: `child.ts ENGINE ARTICLES`, with `--expose-gc`. Prints one line of JSON:
 * seconds, milliseconds and megabytes.
 */
const ENGINES: Record<string, (articles: number) => Promise<object>> = {
  ours: async (articles) =>
    measure(ours(await loadBundle<typeof shipped>('search-engines/ours-shipped.ts')), articles),
  minisearch: (articles) => measure(miniSearch, articles),
  flexsearch: (articles) => measure(flexSearch, articles),
  orama: (articles) => measure(orama, articles),
};

const [name = '', count = '10000'] = process.argv.slice(2);
const measured = ENGINES[name];
if (!measured) throw new Error(`no engine ${name}`);
console.log(JSON.stringify(await measured(Number(count))));

async function measure<Index>(engine: Engine<Index>, articles: number) {
  const tell = storyTeller(vocabulary());
  const findable = (n: number): Findable => ({ ...tell(n), id: String(n) });
  const file = join(tmpdir(), `pullquote-engine-${name}-${process.pid}`);
  const empty = await heldMegabytes();
  let started = performance.now();
  const build = async () => {
    const index = await engine.build(Array.from({ length: articles }, (_, n) => findable(n)));
    const built = performance.now() - started;
    writeFileSync(file, await engine.persist(index));
    return built;
  };
  const built = await build();
  started = performance.now();
  const index = await engine.load(file);
  const loaded = performance.now() - started;
  const memory = (await heldMegabytes()) - empty;
  const times: number[] = [];
  let found = 0;
  for (const typed of TYPED.filter((each) => !each.includes(':'))) {
    for (let length = 1; length <= typed.length; length++) {
      started = performance.now();
      found += (await engine.search(index, typed.slice(0, length))).length;
      times.push(performance.now() - started);
    }
  }
  started = performance.now();
  await engine.add(index, findable(articles));
  const added = performance.now() - started;
  const sorted = times.toSorted((a, b) => a - b);
  return {
    buildSeconds: built / 1000,
    loadMs: loaded,
    queryP50Ms: sorted[Math.floor(sorted.length / 2)],
    queryP95Ms: sorted[Math.floor(sorted.length * 0.95)],
    addMs: added,
    diskMB: statSync(file).size / 1e6,
    memoryMB: memory,
    found,
  };
}

/** Twice, and in a turn of its own: what was built before the index was loaded is to be gone. */
async function heldMegabytes(): Promise<number> {
  for (let time = 0; time < 2; time++) {
    await new Promise(setImmediate);
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
