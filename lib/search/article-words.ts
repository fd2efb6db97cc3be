import { wordsOf } from './words';

/** What of an article can be found by its words. */
export type SearchableArticle = {
  title: string;
  standfirst?: string | undefined;
  authors: readonly string[];
  outlet: string;
  section?: string | undefined;
  text: string;
  /** Names and roles of those quoted. */
  speakers: readonly string[];
  /** The reader's own notes. */
  notes: readonly string[];
};

/** Marks words of speakers' names, so that `speaker:kim` finds no other Kim. No word of a text begins with it. */
export const SPEAKER = '\u0001';

/** The greatest weight a word can have in an article. */
export const MOST_WEIGHT = 255;

// A word in the title says more of an article than any number of mentions in its text.
const IN_TITLE = 140;
const IN_NOTES = 60;
const IN_HEAD = 40;
const IN_TEXT = 75;

// Saturation and length norm as in Okapi BM25 with its usual k = 1.2 and b = 0.75.
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const USUAL_LENGTH = 700;

/** Every different word of an article with its weight, 1 to 255: where it stands, and how often for the text's length. */
export function articleWords(article: SearchableArticle): Map<string, number> {
  const counts = new Map<string, number>();
  let length = 0;
  for (const { word } of wordsOf(article.text)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    length += 1;
  }
  const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / USUAL_LENGTH);
  const weights = new Map<string, number>();
  for (const [word, count] of counts) weights.set(word, Math.ceil((IN_TEXT * count) / (count + norm)));
  const { title, standfirst = '', authors, outlet, section = '', speakers, notes } = article;
  raise(weights, [title], IN_TITLE);
  raise(weights, [standfirst, outlet, section, ...authors], IN_HEAD);
  raise(weights, notes, IN_NOTES);
  raise(weights, speakers, IN_HEAD, SPEAKER);
  return weights;
}

function raise(weights: Map<string, number>, texts: readonly string[], by: number, mark = ''): void {
  const words = new Set(texts.flatMap((text) => [...wordsOf(text)].map(({ word }) => mark + word)));
  for (const word of words) weights.set(word, Math.min(MOST_WEIGHT, (weights.get(word) ?? 0) + by));
}
