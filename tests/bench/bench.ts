/** `npm run -s bench -- DOOR …`: each door measures one part of the product with the very code that ships. */
const DOORS: Record<string, () => Promise<{ run: (args: string[]) => Promise<void> }>> = {
  popup: () => import('./popup.ts'),
  extract: () => import('./extract/door.ts'),
  speed: () => import('./extract/speed.ts'),
  'hard-pages': () => import('./extract/hard-pages.ts'),
  growth: () => import('./extract/growth.ts'),
  errors: () => import('./extract/errors.ts'),
  split: () => import('./extract/split.ts'),
  ablation: () => import('./extract/ablation.ts'),
  confidence: () => import('./extract/confidence.ts'),
  faults: () => import('./faults/door.ts'),
  quotes: () => import('./quotes/door.ts'),
  'quotes-length': () => import('./quotes/length.ts'),
  'quotes-errors': () => import('./quotes/errors.ts'),
  'quotes-key': () => import('./quotes/key.ts'),
  library: () => import('./library/door.ts'),
  'search-engines': () => import('./search-engines/door.ts'),
  reader: () => import('./reader/door.ts'),
  backup: () => import('./backup/door.ts'),
  'disk-full': () => import('./disk-full/door.ts'),
  highlights: () => import('./highlights/door.ts'),
  'quotes-report': () => import('./quotes/report.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const open = DOORS[name];
if (!open) {
  console.error(`usage: npm run -s bench -- ${Object.keys(DOORS).join('|')} …`);
  process.exit(2);
}
await (await open()).run(args);
