import { WAYS, type Tallies, type Way } from './measure.ts';
import { Tally } from './tally.ts';

/** What has to be reached, as shares. */
const GOALS = { precision: 0.995, recall: 0.98, lost: 0.99 };

/** Prints the table and the totals; false where a goal is missed or another way does better. */
export function report(tallies: Tallies, pages: number): boolean {
  const cases = tallies.reduce((sum, { by }) => sum + by.ours.cases, 0);
  console.log(`${pages} pages, ${cases} edited highlights: recall / precision / true state told`);
  console.log(row(['', ...WAYS]));
  for (const { name, truth, by } of tallies) {
    console.log(row([`${name} (${truth}, ${by.ours.cases})`, ...WAYS.map((way) => shares(by[way], truth))]));
  }
  const over = (way: Way, isCounted: (truth: string) => boolean) =>
    tallies.filter(({ truth }) => isCounted(truth)).reduce((sum, { by }) => added(sum, by[way]), new Tally());
  const [all, standing, removed] = [
    over('ours', () => true),
    over('ours', (truth) => truth === 'exact' || truth === 'moved'),
    over('ours', (truth) => truth === 'lost'),
  ];
  const lines: [string, number, number][] = [
    ['precision over all', all.precision(), GOALS.precision],
    ['recall where the words still stand', standing.recall(), GOALS.recall],
    ['told lost where they were removed', removed.lostShare(), GOALS.lost],
  ];
  for (const [name, value, goal] of lines) {
    console.log(`${value >= goal ? 'ok  ' : 'MISS'} ${name}: ${percent(value)} (goal ${percent(goal)})`);
  }
  console.log(
    `     true state told over all: ${WAYS.map((way) => `${way} ${percent(over(way, () => true).honesty())}`).join(', ')}`,
  );
  const behind = tallies.filter(({ by, truth }) => isBehind(by, truth)).map(({ name }) => name);
  console.log(
    behind.length === 0 ? 'ok   behind no other way on any row' : `MISS behind on: ${behind.join('; ')}`,
  );
  return behind.length === 0 && lines.every(([, value, goal]) => value >= goal);
}

// A way that tells nothing calls all it finds the same: what it tells is compared over all rows, not on each.
function isBehind(by: Record<Way, Tally>, truth: string): boolean {
  const worth = (tally: Tally) =>
    truth === 'lost' ? tally.lost : tally.right - (tally.placed - tally.right);
  return WAYS.some((way) => worth(by[way]) > worth(by.ours));
}

function shares(tally: Tally, truth: string): string {
  if (truth === 'lost') return `lost ${percent(tally.lostShare())}`;
  return [tally.recall(), tally.precision(), tally.honesty()].map(percent).join(' ');
}

function added(sum: Tally, one: Tally): Tally {
  for (const part of ['cases', 'placed', 'right', 'honest', 'lost'] as const) sum[part] += one[part];
  return sum;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}`.padStart(5);

const row = ([name = '', ...cells]: string[]): string =>
  [name.padEnd(42), ...cells.map((cell) => cell.padEnd(19))].join('');
