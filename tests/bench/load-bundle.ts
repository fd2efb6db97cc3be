import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A module of `tests/bench` bundled as the extension's code is, in memory, and loaded. */
export async function loadBundle<Exports>(path: string): Promise<Exports> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: `${ROOT}tests/bench/${path}`, formats: ['es'] },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The bundler gave no output.');
  const { code } = output.output[0];
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
