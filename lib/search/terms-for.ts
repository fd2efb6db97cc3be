import type { OpenSegment, WantedWord } from './match-words';
import type { TermEntry } from './segment';
import { similarTerms, slipsIn } from './similar-terms';

/** A term that stands for a wanted word in one segment; `factor` is how well, at most 1. */
export type Term = { segment: OpenSegment; entry: TermEntry; factor: number };

/** More would take longer to read and decode than the next key takes to come; the commonest completions go first. */
const MOST_BYTES = 600_000;
const MOST_TERMS = 400;
const ROOM = 4; // Times the most that are kept while they are gathered, so that they are seldom sorted.
const COMPLETED = 0.6; // What was typed to its end comes before what only begins so.
const SLIPPED = 0.4; // For each slip of the finger.

/** The terms of all segments that a word stands for: itself and, of a stem, its completions; else what is spelled alike. */
export function termsFor(segments: readonly OpenSegment[], { word, isStem }: WantedWord): Term[] {
  const term = new TextEncoder().encode(word);
  const found = isStem ? completions(segments, term) : segments.flatMap((segment) => exactly(segment, term));
  const slips = slipsIn(word.length);
  if (found.length > 0 || slips === 0) return found;
  const similar = new Commonest();
  for (const segment of segments) {
    for (const { distance, entry } of similarTerms(segment.dictionary, term, slips))
      similar.add(segment, entry, SLIPPED ** distance);
  }
  return similar.within();
}

function exactly(segment: OpenSegment, term: Uint8Array): Term[] {
  const entry = segment.dictionary.find(term);
  return entry ? [{ segment, entry, factor: 1 }] : [];
}

function completions(segments: readonly OpenSegment[], term: Uint8Array): Term[] {
  const found = new Commonest();
  for (const segment of segments) {
    segment.dictionary.eachFrom(term, ({ length, entry }) =>
      found.add(segment, entry, length === term.length ? 1 : COMPLETED),
    );
  }
  return found.within();
}

/** Keeps the best of many terms: by how well they fit, then by how many articles have them. */
class Commonest {
  #terms: Term[] = [];
  #bytes = 0;
  /** The last that had a place when there were too many: what does not go before it has none. */
  #last: Term | undefined;

  add(segment: OpenSegment, entry: TermEntry, factor: number): void {
    if (this.#last && compare(factor, entry, this.#last) >= 0) return;
    this.#terms.push({ segment, entry: { ...entry }, factor });
    this.#bytes += entry.length;
    if (this.#bytes > ROOM * MOST_BYTES || this.#terms.length > ROOM * MOST_TERMS) this.#cut();
  }

  within(): Term[] {
    if (this.#bytes > MOST_BYTES || this.#terms.length > MOST_TERMS) this.#cut();
    return this.#terms;
  }

  #cut(): void {
    const sorted = this.#terms.toSorted((a, b) => compare(a.factor, a.entry, b));
    this.#terms = [];
    this.#bytes = 0;
    for (const term of sorted.slice(0, MOST_TERMS)) {
      if (this.#bytes + term.entry.length > MOST_BYTES && this.#bytes > 0) break;
      this.#terms.push(term);
      this.#bytes += term.entry.length;
    }
    this.#last = this.#terms.at(-1);
  }
}

/** Negative where a term goes before another. */
const compare = (factor: number, entry: TermEntry, other: Term): number =>
  other.factor - factor || other.entry.articles - entry.articles;
