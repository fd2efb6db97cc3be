import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Reading } from '../../../lib/article/article.ts';
import { readerBundle } from './bundle.ts';
import { storedPages, type StoredPage } from './stored-pages.ts';
import { openLab, type Lab } from './lab.ts';

// The machine has two cores; a third page only makes the other two wait.
const PAGES_AT_ONCE = 2;

/** Reads every stored page of DIR as the extension would and writes a line of JSON for each; a failed page is a line with `error`. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      dataset: { type: 'string' },
      only: { type: 'string' },
      full: { type: 'boolean', default: false },
    },
  });
  if (!values.data || !values.out) {
    console.error(
      'usage: bench extract --data DIR --out FILE.jsonl [--dataset A,B] [--only ID,ID] [--full]\n' +
        '  --full adds the content tree, the receipt and all other fields of the article',
    );
    process.exit(2);
  }
  const pages = storedPages(values.data, values.dataset?.split(','), values.only?.split(','));
  const [lab, bundle] = [await openLab(), await readerBundle()];
  const file = openSync(values.out, 'w');
  const began = Date.now();
  let failed = 0;
  const queue = [...pages];
  const work = async () => {
    for (let page = queue.shift(); page; page = queue.shift()) {
      const line = await lineOf(page, lab, bundle, values.full);
      if ('error' in line) failed++;
      writeSync(file, JSON.stringify(line) + '\n');
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
  closeSync(file);
  await lab.close();
  console.error(`${pages.length} pages, ${failed} failed, ${Math.round((Date.now() - began) / 1000)} s`);
}

async function lineOf({ dataset, id, url, load }: StoredPage, lab: Lab, bundle: string, full: boolean) {
  try {
    const { answer: reading, ms } = await lab.onPage(load(), url, (run) => run<Reading>(bundle));
    const article = 'article' in reading ? reading.article : undefined;
    return {
      dataset,
      id,
      state: reading.state,
      title: article?.title ?? null,
      byline: article?.authors.join(', ') ?? null,
      published: article?.published ?? null,
      standfirst: article?.standfirst ?? null,
      text: article?.text ?? '',
      confidence: article?.confidence ?? 0,
      ms: Math.round(ms * 10) / 10,
      ...(full && { article }),
    };
  } catch (error) {
    return { dataset, id, text: '', error: String(error).slice(0, 500) };
  }
}
