import { parseArgs } from 'node:util';
import { runsOf } from './likeness.ts';
import { predictionsFor, wholeText } from './predictions.ts';

// A line of which less than half is known on the other side has no match there.
const LEAST_KNOWN = 0.5;
const SHORT = 80;

/** A table of what extractions keep too much and lose, by place and form, in words and pages; `--beside` adds another program's. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, predictions: { type: 'string' }, beside: { type: 'string' } },
  });
  const { data, predictions, beside } = values;
  if (!data || !predictions) {
    console.error('usage: bench errors --data DIR --predictions FILE.jsonl [--beside FILE.jsonl]');
    process.exit(2);
  }
  const files = [predictions, ...(beside ? [beside] : [])];
  const tables = files.map((file) => tableOf(data, file));
  const kinds = [...new Set(tables.flatMap((table) => [...table.keys()]))].sort();
  console.log(['kind', ...files.flatMap((file) => [`words (${file})`, 'pages'])].join(' | '));
  for (const kind of kinds) {
    const cells = tables.flatMap((table) => [table.get(kind)?.words ?? 0, table.get(kind)?.pages.size ?? 0]);
    console.log([kind, ...cells].join(' | '));
  }
}

type Table = Map<string, { words: number; pages: Set<string> }>;

function tableOf(data: string, file: string): Table {
  const table: Table = new Map();
  for (const prediction of predictionsFor(data, file)) {
    const { page } = prediction;
    const [ours, right] = [wholeText(prediction), page.gold.text ?? ''];
    const count = (what: string) => (kind: string, line: string) => {
      const name = `${page.dataset}: ${what}, ${kind}`;
      const entry = table.get(name) ?? { words: 0, pages: new Set() };
      entry.words += wordsIn(line);
      entry.pages.add(page.id);
      table.set(name, entry);
    };
    if (!ours.trim()) count('lost')('everything', right);
    else {
      strange(ours, right, count('kept'));
      strange(right, ours, count('lost'));
    }
  }
  return table;
}

/** Reports the lines of `text` that `other` has not, by their place among those it has, and by their form. */
function strange(text: string, other: string, report: (kind: string, line: string) => void): void {
  const known = runsOf(other);
  const lines = text.split(/\n+/).filter((line) => line.trim());
  const isKnown = lines.map((line) => {
    const runs = [...runsOf(line).keys()];
    const found = runs.filter((run) =>
      run.split(' ').length < 4 ? other.includes(line.trim()) : known.has(run),
    );
    return runs.length === 0 || found.length / runs.length >= LEAST_KNOWN;
  });
  const [first, last] = [isKnown.indexOf(true), isKnown.lastIndexOf(true)];
  for (const [at, line] of lines.entries()) {
    if (isKnown[at]) continue;
    const place = first < 0 ? 'nothing in common' : at < first ? 'before' : at > last ? 'after' : 'within';
    report(`${place}, ${line.length < SHORT ? 'short lines' : 'paragraphs'}`, line);
  }
}

const wordsIn = (line: string): number => (line.match(/[\p{L}\p{N}_]+/gu) ?? []).length;
