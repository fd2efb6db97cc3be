import { applyCorrections } from './apply-corrections';
import type { ReviewedQuote } from './reviewed-quote';

/**
 * Quotations of an article with what reviewers made of the same words in other texts of it, the latest of which are
 * `texts[0]`: the latest that has the words decides. What they have of their own stays. Those that do not change are
 * the same objects.
 */
export function carryReview<Q extends ReviewedQuote>(
  quotes: readonly Q[],
  texts: readonly (readonly ReviewedQuote[])[],
): Q[] {
  const known = new Map(
    texts
      .toReversed()
      .flatMap((text) => numbered(text))
      .map(({ quote, key }) => [key, quote]),
  );
  const carried = numbered(quotes).map(({ quote, key }) => {
    const other = known.get(key);
    const review = quote.review ? undefined : other?.review;
    const correction = quote.correction ? undefined : other?.correction;
    return review || correction
      ? { ...quote, ...(review && { review }), ...(correction && { correction }) }
      : quote;
  });
  return applyCorrections(carried);
}

/** Each quotation with a key that tells the same words apart by how often they came before. */
function numbered<Q extends ReviewedQuote>(quotes: readonly Q[]): { quote: Q; key: string }[] {
  const counts = new Map<string, number>();
  const ordered = [...quotes.entries()].toSorted(([, a], [, b]) => a.start - b.start || b.end - a.end);
  const keyed = ordered.map(([index, quote]) => {
    const words = `${quote.kind === 'headline'} ${quote.text}`;
    const before = counts.get(words) ?? 0;
    counts.set(words, before + 1);
    return { index, quote, key: `${before} ${words}` };
  });
  return keyed.toSorted((a, b) => a.index - b.index).map(({ quote, key }) => ({ quote, key }));
}
