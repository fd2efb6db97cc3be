import type { ListedQuote } from '@/components/quotes/listed-quote';
import { nameOf } from '@/lib/quotes/voices';

/** A quotation with a note in the margin: key quotes in full, the others only by their speaker. */
export type MarginNote = { listed: ListedQuote; isKey: boolean };

/** So near to the one before that the same speaker's name need not stand there twice, in UTF-16 units. */
const NEAR = 500;

/** Which quotations get a note: key quotes all, the others unless the note before already says who is speaking and nobody has reviewed it. What is no quotation of the text has none. */
export function marginNotes(listed: readonly ListedQuote[], keys: readonly ListedQuote[]): MarginNote[] {
  const keyIds = new Set(keys.map(({ id }) => id));
  return listed
    .filter(({ quote }) => quote.kind !== 'headline' && quote.kind !== 'indirect')
    .map((one) => ({ listed: one, isKey: keyIds.has(one.id) }))
    .filter(
      ({ isKey, listed: now }, index, all) =>
        isKey || now.quote.review !== undefined || !goesOn(all[index - 1]?.listed, now),
    );
}

function goesOn(before: ListedQuote | undefined, now: ListedQuote): boolean {
  if (!before) return false;
  return nameOf(before.quote) === nameOf(now.quote) && now.quote.start - before.quote.end < NEAR;
}
