import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type * as shipped from './shipped.ts';
import type * as training from './training.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** `lib/quotes` bundled as the extension's is, in memory, and loaded. */
export const loadShipped = () => loadBundle<typeof shipped>('shipped');

/** The same with what training needs. */
export const loadTraining = () => loadBundle<typeof training>('training');

async function loadBundle<Exports>(entry: string): Promise<Exports> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: `${ROOT}tests/bench/quotes/${entry}.ts`, formats: ['es'] },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The bundler gave no output.');
  const { code } = output.output[0];
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
