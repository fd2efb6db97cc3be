import { parseArgs } from 'node:util';
import { likeness, together } from './likeness.ts';
import { predictionsFor, wholeText } from './predictions.ts';
import { partOf } from './stored-pages.ts';

/** The figures of the publishers whose pages we learn from beside those of the others, which rules are checked on. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, predictions: { type: 'string' } },
  });
  if (!values.data || !values.predictions) {
    console.error('usage: bench split --data DIR --predictions FILE.jsonl');
    process.exit(2);
  }
  const pages = predictionsFor(values.data, values.predictions);
  console.log('collection | part | publishers | pages | F1');
  for (const dataset of new Set(pages.map(({ page }) => page.dataset))) {
    for (const [part, name] of ['learn', 'check'].entries()) {
      const some = pages.filter(({ page }) => page.dataset === dataset && partOf(page, 2) === part);
      const publishers = new Set(some.map(({ page }) => page.publisher)).size;
      const figure =
        100 * together(some.map((prediction) => likeness(wholeText(prediction), prediction.page.gold)));
      console.log([dataset, name, publishers, some.length, figure.toFixed(1)].join(' | '));
    }
  }
}
