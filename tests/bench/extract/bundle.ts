import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as buildScript, type Rollup } from 'vite';
import { build } from 'wxt';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The script that is injected into pages, exactly as the extension ships it, built afresh. */
export async function readerBundle(): Promise<string> {
  const output = await build({
    root: ROOT,
    outDir: '.output/bench',
    filterEntrypoints: ['extract'],
    vite: () => ({ logLevel: 'silent' }),
    logger: SILENT,
  });
  const script = output.steps
    .flatMap((step) => step.chunks)
    .find((chunk) => chunk.fileName.endsWith('extract.js'));
  if (!script) throw new Error('the build gave no extract.js');
  return readFileSync(`${ROOT}/.output/bench/chrome-mv3/${script.fileName}`, 'utf8');
}

/** A script of the bench that lets Readability alone read the page, built as ours is. */
export const readabilityBundle = () => benchBundle('readability-alone.ts');

/** A script of the bench that answers with what speaks for and against the article it took out of the page. */
export const evidenceBundle = () => benchBundle('evidence-alone.ts');

async function benchBundle(entry: string): Promise<string> {
  const [output] = (await buildScript({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'script' },
    },
  })) as Rollup.RollupOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('the build gave no script');
  return `${chunk.code}\nscript.answer;`;
}

const silent = () => {};
const SILENT = {
  debug: silent,
  log: silent,
  info: silent,
  warn: silent,
  error: console.error,
  fatal: console.error,
  success: silent,
  level: 0,
};
