import { parseArgs } from 'node:util';
import { openChromium } from '../../e2e/drivers/chromium.ts';
import { serveSite } from '../../e2e/drivers/site.ts';
import { runProgram } from '../../run/program.ts';
import { firstPaints } from './first-paint.ts';
import { layoutShifts } from './layout-shifts.ts';
import { serveIllustrated, serveLong } from './made-up-pages.ts';
import { repaints } from './repaint.ts';
import { savePages } from './save-pages.ts';

const LONGEST_REPAINT = 100; // Milliseconds, with an article of 20,000 words.
const MOST_TIMES_EMPTY = 4; // The first paint may take so many times as long as that of a page with one word.

/**
 * `npm run -s bench -- reader [--pages 20] [--words 20000] [--runs 20]`: first paint of the reader from the saved copy beside
 * an empty extension page in one run, what moves after it on saved pages with pictures, and how long the whole of a long
 * article takes to be painted anew when a setting changes. Exits with 1 where one falls short.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', default: '20' },
      words: { type: 'string', default: '20000' },
      runs: { type: 'string', default: '20' },
    },
  });
  await runProgram(['wxt', 'build']);
  const site = await serveSite();
  const browser = await openChromium();
  const files = await savePages(browser, serveIllustrated(site, Number(values.pages)));
  const [first = ''] = files;
  const shifts = await layoutShifts(browser, files);
  const paint = await firstPaints(browser, first, Number(values.runs));
  const all = await savePages(browser, [serveLong(site, Number(values.words))]);
  const long = all.find((file) => !files.includes(file)) ?? '';
  const settings = await repaints(browser, long);
  await browser.close();
  await site.close();

  console.table({ 'first paint from the saved copy': paint });
  console.table(shifts);
  console.table(settings);
  const moved = shifts.filter(({ cls }) => cls > 0);
  const late = settings.filter(({ worstMs }) => worstMs > LONGEST_REPAINT);
  const short = [
    ...(paint.ratio > MOST_TIMES_EMPTY ? [`first paint: ${paint.ratio} times that of an empty page`] : []),
    ...moved.map(({ file, cls }) => `layout shift: ${cls} in ${file}`),
    ...late.map(({ setting, worstMs }) => `repaint: ${worstMs} ms after “${setting}”`),
  ];
  for (const line of short) console.log(`FALLS SHORT: ${line}`);
  process.exitCode = short.length > 0 ? 1 : 0;
}
