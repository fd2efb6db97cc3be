import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The content script exactly as the extension ships it, built afresh. */
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
    .find((chunk) => chunk.fileName.endsWith('content-scripts/extract.js'));
  if (!script) throw new Error('the build gave no content-scripts/extract.js');
  return readFileSync(`${ROOT}/.output/bench/chrome-mv3/${script.fileName}`, 'utf8');
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
