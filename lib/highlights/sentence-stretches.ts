import { blocksOf } from './anchoring/blocks';
import type { Stretch } from './find-in-text';

/** The sentences of an article's text, block by block, without the spaces between them. */
export function sentenceStretches(text: string, lang?: string): Stretch[] {
  const segmenter = segmenterFor(lang);
  return blocksOf(text).flatMap(({ start, end }) =>
    [...segmenter.segment(text.slice(start, end))].flatMap(({ segment, index }) => {
      const words = segment.trim();
      const from = start + index + segment.indexOf(words);
      return words ? [{ start: from, end: from + words.length }] : [];
    }),
  );
}

/** A tag that no browser knows is as good as none. */
function segmenterFor(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
