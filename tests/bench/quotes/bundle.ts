import { build } from 'vite';
import type { QuotableArticle, Quote } from '../../../lib/quotes/quote.ts';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Bundles `lib/quotes` as the extension does and loads the result. */
export async function loadQuotes(): Promise<{ findQuotes: (article: QuotableArticle) => Quote[] }> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: `${ROOT}lib/quotes/find-quotes.ts`, formats: ['es'] },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The bundler gave no output.');
  const { code } = output.output[0];
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
