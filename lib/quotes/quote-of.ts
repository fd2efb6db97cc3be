import type { Attributed } from './attribute';
import { editsIn } from './edits';
import type { Mention, Quote, Span } from './quote';
import type { Resolve } from './resolve';

/** A quotation with its speaker as the screens want it. */
export function quoteOf(text: string, found: Attributed, resolve: Resolve): Quote {
  const { quoted, sentence } = found.place;
  const resolved = found.speaker && resolve(found.speaker);
  const words = text.slice(quoted.start, quoted.end);
  const edits = editsIn(words, quoted.start);
  return {
    start: quoted.start,
    end: quoted.end,
    text: words,
    speaker: found.speaker,
    ...(resolved && { resolved: resolved.name }),
    ...(resolved?.role && { role: resolved.role }),
    ...(found.cue && { cue: found.cue }),
    kind: found.kind,
    ...(edits.length > 0 && { edits }),
    sentence: { start: sentence.start, end: sentence.end },
    confidence: found.confidence,
    likely: found.likely,
  };
}

/** The same quotation in a text in which it stands `by` units later. */
export function movedBy(quote: Quote, by: number): Quote {
  return {
    ...quote,
    ...moved(quote, by),
    speaker: quote.speaker && moved(quote.speaker, by),
    ...(quote.cue && { cue: moved(quote.cue, by) }),
    ...(quote.edits && { edits: quote.edits.map((edit) => moved(edit, by)) }),
    sentence: moved(quote.sentence, by),
    likely: quote.likely.map((mention) => moved(mention, by)),
  };
}

/** The same place, `by` units later. */
export const moved = <Place extends Span | Mention>(place: Place, by: number): Place => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
});
