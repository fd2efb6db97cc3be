import type { Random } from './random.ts';

/** Stretches of a text as readers mark them: a word or a few, part of a sentence, sentences, over a paragraph's end. */
export function markedStretches(
  text: string,
  count: number,
  random: Random,
): { start: number; end: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)]
    .map(({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }))
    .filter(({ start, end }) => end - start > 20);
  if (words.length < 40 || sentences.length < 6) return [];
  return Array.from({ length: count }, (_, nth) => {
    const lengths = [1 + random.below(2), 3 + random.below(4), 8 + random.below(10)];
    const length = lengths[nth % 5];
    if (length === undefined) {
      const first = random.below(sentences.length - 2);
      const last = first + (nth % 5 === 3 ? 0 : 1 + random.below(2));
      return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? text.length };
    }
    const first = random.below(words.length - length);
    const [from, to] = [words[first], words[first + length - 1]];
    return { start: from?.index ?? 0, end: (to?.index ?? 0) + (to?.[0].length ?? 0) };
  });
}
