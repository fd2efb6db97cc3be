import { FIRST_CANDIDATE } from '@/lib/quotes/model/choices';
import { scoreOf, softmax, type Model } from '@/lib/quotes/model/model';
import { calibrationOf, type Outcome } from './calibrate';
import { examplesOf, type Document, type Example, type Labels } from './examples';
import { fit, SETTINGS } from './fit';
import { rounded } from './pack';

const FOLDS = 5;

/** Trains the ranker on labelled articles; the calibration comes from articles that a fold's training did not see. */
export function train(documents: readonly Document[], labels: readonly Labels[], settings = SETTINGS): Model {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const articles = labels.flatMap((label) => {
    const document = byId.get(label.id);
    return document ? [examplesOf(document, label)] : [];
  });
  const outcomes = Array.from({ length: FOLDS }, (_, fold) => outcomesOf(articles, fold, settings)).flat();
  return { ...modelOf(articles.flat(), settings), calibration: calibrationOf(outcomes) };
}

function modelOf(examples: readonly Example[], settings: typeof SETTINGS): Model {
  return { buckets: settings.buckets, ...rounded(fit(examples, settings)), calibration: [] };
}

function outcomesOf(articles: readonly Example[][], fold: number, settings: typeof SETTINGS): Outcome[] {
  const model = modelOf(articles.filter((_, index) => index % FOLDS !== fold).flat(), settings);
  return articles
    .filter((_, index) => index % FOLDS === fold)
    .flat()
    .flatMap((example) => outcomeOf(model, example));
}

/** Whether the likeliest candidate is right, among the quotations that the model takes for one. */
function outcomeOf(model: Model, { choices, right }: Example): Outcome[] {
  const [noQuote = 0, , ...each] = softmax(choices.map((choice) => scoreOf(model, choice)));
  if (noQuote > 0.5 || each.length === 0) return [];
  const best = each.indexOf(Math.max(...each));
  return [{ raw: each[best] ?? 0, right: right.includes(best + FIRST_CANDIDATE) }];
}
