import type { Quote, QuoteKind } from './quote';

/** The quotations worth reading first, best first; at most one per speaker while others speak too. */
export function keyQuotes(quotes: readonly Quote[], title: string, count = 3): Quote[] {
  const ranked = quotes
    .filter(({ kind }) => !ASIDE.has(kind))
    .toSorted((a, b) => worth(b, title) - worth(a, title) || a.start - b.start);
  const chosen: Quote[] = [];
  while (chosen.length < count && chosen.length < ranked.length) {
    const left = ranked.filter((quote) => !chosen.includes(quote));
    const spoken = new Set(chosen.map(speakerOf));
    const [best] = left;
    const fresh = left.find((quote) => !spoken.has(speakerOf(quote)));
    const next = fresh && best && isWhole(fresh) === isWhole(best) ? fresh : best;
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

// What is read in the headline, inside other words or in the writer's own is not pulled out of the text.
const ASIDE: ReadonlySet<QuoteKind> = new Set(['headline', 'nested', 'indirect']);

const speakerOf = (quote: Quote): string => quote.resolved ?? quote.speaker?.text ?? `nobody ${quote.start}`;
const isWhole = (quote: Quote): boolean =>
  quote.kind === 'full' || quote.kind === 'multi-paragraph' || quote.kind === 'block';

/** Whole statements before fragments, then known speakers, a readable length, and whom the headline names. */
function worth(quote: Quote, title: string): number {
  return (
    (isWhole(quote) ? WHOLE : 0) +
    (quote.speaker ? KNOWN * quote.confidence : 0) +
    READABLE * readable(quote.text.match(/\p{L}/gu)?.length ?? 0) +
    (isInHeadline(quote, title) ? HEADLINE : 0)
  );
}

const WHOLE = 10;
const KNOWN = 3;
const READABLE = 2;
const HEADLINE = 1;

/**
 * 1 for what can be read at a glance, less for what is too short to say anything or too long to take in. Counted in
 * letters: small words say little, and not every script parts its words.
 */
const readable = (letters: number): number =>
  letters < GLANCE ? letters / GLANCE : letters <= LONG ? 1 : Math.max(0.2, LONG / letters);

const GLANCE = 36;
const LONG = 190;

function isInHeadline(quote: Quote, title: string): boolean {
  const surname = (quote.resolved ?? quote.speaker?.text ?? '').split(' ').at(-1) ?? '';
  return surname.length > 2 && title.includes(surname);
}
