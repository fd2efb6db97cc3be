import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Reading } from '../../../lib/article/article.ts';
import { readerBundle } from '../extract/bundle.ts';
import { openLab } from '../extract/lab.ts';
import { storedPages } from '../extract/stored-pages.ts';
import { measure } from './measure.ts';
import { report } from './report.ts';

/** Marks words on real pages, edits the pages, and tells how often the words are found again; fails where a line falls short. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      texts: { type: 'string' },
      pages: { type: 'string', default: '64' },
      skip: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      wrong: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.pages);
  if (!values.data && !values.texts) {
    console.error(
      'usage: bench highlights --data DIR | --texts FILE.jsonl [--pages 64] [--skip 0] [--seed 1] [--wrong]\n' +
        '  --texts takes what `bench extract` wrote; --skip leaves out so many pages; --wrong prints each case that went wrong',
    );
    process.exit(2);
  }
  const texts = values.texts
    ? storedTexts(values.texts, count, Number(values.skip))
    : await readTexts(values.data ?? '', count, Number(values.skip));
  const { tallies, wrong } = await measure(texts, Number(values.seed));
  if (values.wrong) for (const line of wrong) console.log(JSON.stringify(line));
  process.exitCode = report(tallies, texts.length) ? 0 : 1;
}

const LEAST = 1500; // Characters; shorter pages have no room for ten highlights.

/** Pages from all over the collections. */
function spread<Item>(items: readonly Item[], count: number, skip: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / (count + skip)));
  return items.filter((_, index) => index % step === 0).slice(skip);
}

function storedTexts(file: string, count: number, skip: number): string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  return spread(texts.filter(isLong), count, skip).slice(0, count);
}

async function readTexts(dir: string, count: number, skip: number): Promise<string[]> {
  const [lab, bundle] = [await openLab(), await readerBundle()];
  const texts: string[] = [];
  // One in three pages is too short or no article.
  for (const { url, load } of spread(storedPages(dir), 2 * (count + skip), 0)) {
    if (texts.length === count + skip) break;
    const reading = await lab
      .onPage(load(), url, (runScript) => runScript<Reading>(bundle))
      .then(({ answer }) => answer)
      .catch(() => undefined);
    const text = reading && 'article' in reading ? reading.article?.text : undefined;
    if (text && isLong(text)) texts.push(text);
  }
  await lab.close();
  return texts.slice(skip);
}

const isLong = (text: string): boolean => text.length >= LEAST && text.split('\n\n').length >= 6;
