import { featuresOf } from './features';
import type { Feature } from './hash';
import { quoteFeatures } from './reject-features';
import type { Scene } from './scene';

/** Something the model may choose: what the rules think of it, and what else speaks for and against it. */
export type ModelChoice = {
  /** Log odds of the rules: where the model has learned nothing, they decide. */
  prior: number;
  features: Feature[];
  /** Set where the same features have weights of their own: "no quote". */
  about?: string;
};

/** The places of "no quotation" and "nobody" among the choices; the candidates follow. */
export const NO_QUOTE = 0;
export const NOBODY = 1;
export const FIRST_CANDIDATE = 2;

/** Everything the model may choose for one quotation. */
export function choicesOf(scene: Scene): ModelChoice[] {
  const itself = quoteFeatures(scene);
  return [
    {
      prior: logOdds(scene.ruledOut ? OFTEN : SELDOM),
      features: itself,
      about: 'no quote',
    },
    { prior: logOdds(SELDOM), features: itself, about: 'nobody' },
    ...scene.candidates.map((candidate) => ({
      prior: logOdds(Math.max(SELDOM, candidate.trust * (scene.ruledOut ? SHARE_LEFT : 1))),
      features: featuresOf(scene, candidate),
    })),
  ];
}

// What the rules rule out is no quotation in seven of ten cases; what they do not name is seldom right.
const OFTEN = 0.7;
const SELDOM = 0.02;
// What is left of the trust in a speaker where the rules see no quotation.
const SHARE_LEFT = 0.3;

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));
