import type { Choice, Choose } from '@/lib/quotes/attribute';
import type { Guess } from '@/lib/quotes/guess';
import type { Mention, QuotableArticle } from '@/lib/quotes/quote';
import type { Resolve } from '@/lib/quotes/resolve';
import type { Candidate } from './candidates';
import { choicesOf } from './choices';
import { calibrated, scoreOf, softmax, type Model } from './model';
import { sceneOf } from './scene';

/** Decides by the weights of a model: among all candidates, "nobody" and "no quotation". */
export const chooseByModel =
  (model: Model, article: QuotableArticle, resolve: Resolve): Choose =>
  (place, dialogue) => {
    const scene = sceneOf(article, place, dialogue, resolve);
    const [noQuote = 0, nobody = 0, ...each] = softmax(
      choicesOf(scene).map((choice) => scoreOf(model, choice)),
    );
    // First whether anybody speaks at all, then who: many candidates must not outvote "no quotation" one by one.
    if (noQuote > 0.5) return { quotation: false };
    const ranked = scene.candidates
      .map((candidate, index) => ({ candidate, probability: each[index] ?? 0 }))
      .toSorted((a, b) => b.probability - a.probability);
    return chosen(model, ranked, nobody);
  };

type Ranked = { candidate: Candidate; probability: number };

function chosen(model: Model, ranked: readonly Ranked[], nobody: number): Choice {
  const [best] = ranked;
  const confidence = best ? calibrated(model, best.probability) : 0;
  if (!best || best.probability < nobody || confidence < SHOWN) {
    return { quotation: true, confidence: 0, likely: likely(ranked) };
  }
  return {
    quotation: true,
    guess: guessOf(best.candidate),
    confidence,
    likely: confidence >= SURE ? [] : likely(ranked.slice(1)),
  };
}

// Below this the speaker reads "unattributed"; above the other one nobody asks who else it might be.
const SHOWN = 0.25;
const SURE = 0.9;
// Whoever is less likely than this is not worth a click, unless there is nobody else.
const WORTH_NAMING = 0.02;

const guessOf = ({ mention, cue, patterns }: Candidate): Guess => ({
  speaker: mention,
  ...(cue && { cue }),
  pattern: patterns[0] ?? 'subject',
});

const likely = (ranked: readonly Ranked[]): Mention[] =>
  ranked
    .filter(({ probability }, index) => index === 0 || probability > WORTH_NAMING)
    .slice(0, 2)
    .map(({ candidate }) => candidate.mention);
