import { weighedGuesses } from '@/lib/quotes/choose-by-rules';
import type { Dialogue } from '@/lib/quotes/dialogue';
import { isNoQuotation } from '@/lib/quotes/not-quotations';
import type { Place } from '@/lib/quotes/places';
import type { QuotableArticle } from '@/lib/quotes/quote';
import type { Resolve } from '@/lib/quotes/resolve';
import { candidatesOf, type Candidate } from './candidates';
import { nextSpeaker, type NextSpeaker } from './next-speaker';
import { shapeOf, type Shape } from './quote-shape';

/** Everything the model sees of one quotation. */
export type Scene = {
  text: string;
  title: string;
  place: Place;
  shape: Shape;
  /** Who speaks next, if the rules are sure of it. */
  next?: NextSpeaker;
  dialogue: Dialogue;
  candidates: readonly Candidate[];
  /** Whether the rules take the marks for no quotation. */
  ruledOut: boolean;
  /** The fullest name of a candidate. */
  nameOf: (candidate: Candidate) => string;
};

export function sceneOf(article: QuotableArticle, place: Place, dialogue: Dialogue, resolve: Resolve): Scene {
  const { text } = article;
  const guesses = weighedGuesses(text, place, dialogue);
  const next = nextSpeaker(text, place, resolve);
  return {
    text,
    title: article.title ?? '',
    place,
    shape: shapeOf(text, place),
    ...(next && { next }),
    dialogue,
    candidates: candidatesOf(text, place, dialogue, guesses),
    ruledOut: isNoQuotation(text, place, guesses[0]?.guess),
    nameOf: ({ mention }) => resolve(mention).name,
  };
}
