import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import weightsFile from '../../../lib/article/judge/confidence-weights.json' with { type: 'json' };
import type { Evidence } from '../../../lib/article/judge/evidence.ts';
import { evidenceBundle } from './bundle.ts';
import { openLab, type Lab } from './lab.ts';
import { f1, likeness } from './likeness.ts';
import { fitLogistic, scoreOf, type Case, type Fitted } from './logistic.ts';
import { partOf, storedPages, type StoredPage } from './stored-pages.ts';

const WEIGHTS = new URL('../../../lib/article/judge/confidence-weights.json', import.meta.url);
const NAMES = Object.keys(weightsFile.weights) as (keyof typeof weightsFile.weights)[];
const GOOD = 0.8;
const RESTRAINT = 10;
const PARTS = 10;
// A handful of pieces tells less than a whole text.
const WEIGHT_OF_PIECES = 0.5;

type Seen = Case & { page: StoredPage; isWhole: boolean };

/** How well the confidence tells texts that are like the right one (F1 of 0.8 and more) from others; `--fit` fits its weights anew. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, fit: { type: 'boolean', default: false } },
  });
  if (!values.data) {
    console.error('usage: bench confidence --data DIR [--fit]');
    process.exit(2);
  }
  const cases = await lookAt(
    storedPages(values.data).filter(({ gold }) => gold.text !== undefined || gold.with),
  );
  const shipped: Fitted = { bias: weightsFile.bias, weights: NAMES.map((name) => weightsFile.weights[name]) };
  report('weights as they ship', cases, (seen) => scoreOf(shipped, seen.values));
  const parts = Array.from({ length: PARTS }, (_, part) =>
    fitLogistic(
      cases.filter(({ page }) => partOf(page, PARTS) !== part),
      RESTRAINT,
    ),
  );
  report('each publisher by weights fitted on the others', cases, (seen) => {
    const fitted = parts[partOf(seen.page, PARTS)];
    return fitted ? scoreOf(fitted, seen.values) : 0;
  });
  if (values.fit) write(fitLogistic(cases, RESTRAINT));
}

async function lookAt(pages: StoredPage[]): Promise<Seen[]> {
  const [lab, bundle] = [await openLab(), await evidenceBundle()];
  const cases: Seen[] = [];
  const queue = [...pages];
  const work = async () => {
    for (let page = queue.shift(); page; page = queue.shift()) {
      const seen = await lookAtOne(page, lab, bundle);
      if (seen) cases.push(seen);
    }
  };
  await Promise.all([work(), work()]);
  await lab.close();
  // The order of arrival is chance; what is fitted should not be.
  return cases.sort((a, b) => (a.page.dataset + a.page.id < b.page.dataset + b.page.id ? -1 : 1));
}

/** Pages without any text are left out: of them no confidence is told. */
async function lookAtOne(page: StoredPage, lab: Lab, bundle: string): Promise<Seen | undefined> {
  const { answer } = await lab.onPage(page.load(), page.url, (run) =>
    run<{ evidence: Evidence; text: string } | undefined>(bundle),
  );
  if (!answer) return undefined;
  const isWhole = page.gold.text !== undefined;
  return {
    page,
    isWhole,
    values: NAMES.map((name) => answer.evidence[name]),
    holds: f1(likeness(answer.text, page.gold)) >= GOOD,
    weight: isWhole ? 1 : WEIGHT_OF_PIECES,
  };
}

function report(name: string, cases: readonly Seen[], scoreFor: (seen: Seen) => number): void {
  const whole = cases.filter(({ isWhole }) => isWhole);
  const news = whole.filter(({ page }) => page.dataset !== 'readability');
  const line = (what: string, some: readonly Seen[]) => {
    const bad = some.filter(({ holds }) => !holds).length;
    console.log(
      `  ${what}: ${some.length} pages, ${bad} below ${GOOD}, AUC ${areaUnderCurve(some, scoreFor).toFixed(3)}`,
    );
  };
  console.log(name);
  line('pages with their whole text known', whole);
  line('of these, news and blogs', news);
  for (const limit of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const doubted = whole.filter((seen) => 1 / (1 + Math.exp(-scoreFor(seen))) < limit);
    const right = doubted.filter(({ holds }) => !holds).length;
    console.log(`  confidence below ${limit}: ${doubted.length} pages, ${right} of them rightly`);
  }
}

/** The chance that of a good and a bad text, drawn at random, the good one has the higher score. */
function areaUnderCurve(cases: readonly Seen[], scoreFor: (seen: Seen) => number): number {
  const [good, bad] = [cases.filter(({ holds }) => holds), cases.filter(({ holds }) => !holds)];
  let sum = 0;
  for (const right of good.map(scoreFor)) {
    for (const wrong of bad.map(scoreFor)) sum += right > wrong ? 1 : right === wrong ? 0.5 : 0;
  }
  return sum / (good.length * bad.length);
}

function write({ bias, weights }: Fitted): void {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const named = Object.fromEntries(NAMES.map((name, at) => [name, round(weights[at] ?? 0)]));
  writeFileSync(WEIGHTS, `${JSON.stringify({ bias: round(bias), weights: named }, null, 2)}\n`);
  console.log('the weights are written');
}
