import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runProgram } from '../../run/program.ts';

/**
 * `npm run -s bench -- search-engines [--articles 10000] [--engines ours,minisearch,flexsearch,orama]`: the library's own
 * index beside maintained engines, over the same made-up articles of 6 kB, each in a process of its own.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '10000' },
      engines: { type: 'string', default: 'ours,minisearch,flexsearch,orama' },
    },
  });
  const table: Record<string, unknown> = {};
  for (const engine of values.engines.split(',')) {
    const child = join(import.meta.dirname, 'child.ts');
    const memory = '--max-old-space-size=8000';
    const { code, output } = await runProgram([
      'node',
      '--expose-gc',
      memory,
      child,
      engine,
      values.articles,
    ]);
    // What an engine cannot do at all is a finding, too.
    table[engine] =
      code === 0 ? rounded(JSON.parse(output.trim())) : output.trim().split('\n').slice(-3).join(' ');
    console.log(engine, table[engine]);
  }
  console.table(table);
}

const rounded = (figures: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10) / 10]));
