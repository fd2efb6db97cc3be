import type { Reading } from '../../../lib/article/article.ts';
import { HARD_PAGES } from '../../fixtures/hard-pages/hard-pages.ts';
import { readabilityBundle, readerBundle } from './bundle.ts';
import { openLab } from './lab.ts';

const LONGEST_MS = 3000;
const ADDRESS = 'https://hard.example/story';

/** Reads every hard page and prints what came of it, the time, and how long the page stood still at most; exits 1 over 3 s. */
export async function run(): Promise<void> {
  const [lab, ours, peers] = [await openLab(), await readerBundle(), await readabilityBundle()];
  let isLate = false;
  console.log('ours ms | longest stop ms | Readability alone ms | result | page');
  for (const { name, html } of HARD_PAGES) {
    const own = await lab.onPage(html(), ADDRESS, (run) => run<Answer<Reading>>(watched(ours))).catch(String);
    const peer = await lab.onPage(html(), ADDRESS, (run) => run<undefined>(peers)).catch(() => undefined);
    if (typeof own === 'string') {
      isLate = true;
      console.log(`${own.slice(0, 60)} | ${name}`);
      continue;
    }
    const { value, stop } = own.answer;
    isLate ||= own.ms > LONGEST_MS;
    const doubts = 'article' in value && value.article ? value.article.doubts.join(', ') : '';
    const numbers = [own.ms, stop, peer?.ms ?? NaN].map((ms) => ms.toFixed(0).padStart(6));
    console.log([...numbers, `${value.state}${doubts && ` (${doubts})`}`, name].join(' | '));
  }
  await lab.close();
  process.exitCode = isLate ? 1 : 0;
}

type Answer<Value> = { value: Value; stop: number };

/** The same script beside a pulse: `stop` is the longest time, in ms, that the pulse of the page's thread stood still. */
const watched = (script: string): string => `
  globalThis.pulse = { last: performance.now(), stop: 0, timer: 0 };
  pulse.beat = () => {
    const now = performance.now();
    pulse.stop = Math.max(pulse.stop, now - pulse.last);
    pulse.last = now;
  };
  pulse.timer = setInterval(pulse.beat, 1);
  Promise.resolve((0, eval)(${JSON.stringify(script)})).then((value) => {
    clearInterval(pulse.timer);
    pulse.beat();
    return { value, stop: pulse.stop };
  });`;
