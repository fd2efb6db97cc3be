import { parseArgs } from 'node:util';
import { likeness, together } from './likeness.ts';
import { predictionsFor, wholeText, type Prediction } from './predictions.ts';

/** What each rule of the cleaning brings and costs: the figures with what it left out put back where it stood. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, predictions: { type: 'string' } },
  });
  if (!values.data || !values.predictions) {
    console.error(
      'usage: bench ablation --data DIR --predictions FILE.jsonl   (the file of bench extract --full)',
    );
    process.exit(2);
  }
  const pages = predictionsFor(values.data, values.predictions).filter(({ article }) => article);
  const datasets = [...new Set(pages.map(({ page }) => page.dataset))];
  const rules = [
    ...new Set(pages.flatMap(({ article }) => article?.receipt.map(({ rule }) => rule) ?? [])),
  ].sort();
  const figure = (dataset: string, rule?: string) =>
    100 *
    together(
      pages
        .filter(({ page }) => page.dataset === dataset)
        .map((prediction) => likeness(withoutRule(prediction, rule), prediction.page.gold)),
    );
  const whole = datasets.map((dataset) => figure(dataset));
  console.log(['without the rule', ...datasets, 'pages where it speaks'].join(' | '));
  console.log(['(all rules)', ...whole.map((value) => value.toFixed(2)), pages.length].join(' | '));
  for (const rule of rules) {
    const changes = datasets.map((dataset, at) => (figure(dataset, rule) - (whole[at] ?? 0)).toFixed(2));
    const speaks = pages.filter(({ article }) => article?.receipt.some((left) => left.rule === rule)).length;
    console.log([rule, ...changes, speaks].join(' | '));
  }
}

/** The text with what one rule left out back in its place. */
function withoutRule(prediction: Prediction, rule: string | undefined): string {
  let { text } = prediction;
  const back = (prediction.article?.receipt ?? []).filter((left) => left.rule === rule);
  // From the end, so that the places before it stay right.
  for (const { text: piece, after } of back.toSorted((a, b) => b.after - a.after)) {
    const end = after < 0 ? 0 : text.indexOf('\n\n', after);
    const at = end < 0 ? text.length : end;
    text = `${text.slice(0, at)}\n\n${piece}\n\n${text.slice(at)}`;
  }
  return wholeText({ ...prediction, text });
}
