import { fold } from './fold';

/** A word of a text: folded, and where it stands in UTF-16 units, `end` exclusive. */
export type Word = { word: string; start: number; end: number };

/** Letters in a row that no sane text has; what is longer is an address or a code and is cut. */
const LONGEST_WORD = 40;

/**
 * The words of `text` in order. Where a script sets no spaces, `Intl.Segmenter` parts them; apostrophes and hyphens part
 * words everywhere, so that "l’homme" and "Kim’s" are found by "homme" and "Kim".
 */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (UNSPACED.test(run)) yield* segmented(run, index);
    else yield wordAt(run, index);
  }
}

const RUN = /[\u{200d}\u{200c}\u{00ad}\p{L}\p{N}\p{M}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function* segmented(run: string, start: number): Generator<Word> {
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (isWordLike) yield wordAt(segment, start + index);
  }
}

const wordAt = (word: string, start: number): Word => ({
  // Folding can make a word longer: one sign may stand for a whole phrase.
  word: fold(word.slice(0, LONGEST_WORD)).slice(0, LONGEST_WORD),
  start,
  end: start + word.length,
});
