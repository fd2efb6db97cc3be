import { bias, weights } from './confidence-weights.json';
import type { Evidence } from './evidence';

/** What of the evidence tells whole and clean texts from others. */
export type Telling = keyof typeof weights;

/**
 * How likely the text is whole and clean, from 0 to 1: a logistic regression over the evidence. `npm run bench -- confidence`
 * fits its weights to pages of which the right text is known.
 */
export function confidenceOf(evidence: Pick<Evidence, Telling>): number {
  const names = Object.keys(weights) as Telling[];
  const score = names.reduce((sum, name) => sum + weights[name] * evidence[name], bias);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
