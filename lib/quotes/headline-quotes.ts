import { attribute } from './attribute';
import { chooseByRules } from './choose-by-rules';
import type { Language } from './languages/language';
import type { Name } from './names';
import { readPassage } from './places';
import type { Mention, Quote } from './quote';
import { quoteOf } from './quote-of';
import type { Resolve } from './resolve';

/**
 * The quotations in a headline, with offsets in the headline. Marks there are often a paper's own distance: they count
 * where the headline says who speaks, where a quotation of the text holds the same words, or where they hold a statement.
 */
export function headlineQuotes(
  title: string,
  quotes: readonly Quote[],
  names: readonly Name[],
  language: Language,
  tag: string,
): Quote[] {
  const whoIs = fullNames(names);
  const { places } = readPassage(title, language, tag);
  const found = attribute(title, places, chooseByRules(title), whoIs).map((one): Quote => ({
    ...quoteOf(title, one, whoIs),
    kind: 'headline',
  }));
  return found.flatMap((quote) => {
    const same = sameWords(quote, quotes);
    if (quote.speaker && isPlain(quote, Boolean(same))) return [quote];
    if (same) return [{ ...withoutSpeaker(quote), ...saidBy(same) }];
    return countWords(quote.text) >= STATEMENT ? [withoutSpeaker(quote)] : [];
  });
}

// Fewer letters are found anywhere, fewer words are a term, more words are no name.
const SHORTEST = 6;
const STATEMENT = 5;
const LONGEST_NAME = 4;

const countWords = (words: string): number => words.trim().split(/\s+/).length;

function sameWords(quote: Quote, quotes: readonly Quote[]): Quote | undefined {
  const words = lettersOf(quote.text);
  return words.length >= SHORTEST ? quotes.find(({ text }) => lettersOf(text).includes(words)) : undefined;
}

/** "Lee: ‘We won’", "Lee calls it ‘odd’". Far from the verb a term is the paper's own: "Lee finds fossils of ‘hobbits’". */
const isPlain = ({ speaker, text, confidence }: Quote, isInText: boolean): boolean =>
  countWords(speaker?.text ?? '') <= LONGEST_NAME &&
  (isInText || countWords(text) >= STATEMENT || confidence >= BESIDE_THE_VERB);

const BESIDE_THE_VERB = 0.85;

const withoutSpeaker = ({ resolved: _, role: __, cue: ___, ...quote }: Quote): Quote => ({
  ...quote,
  speaker: null,
  confidence: 0,
});

/** Whoever says the same words in the text. */
const saidBy = ({ resolved, role, confidence }: Quote): Partial<Quote> => ({
  ...(resolved && { resolved }),
  ...(resolved && role && { role }),
  confidence,
  likely: [],
});

/** A headline calls people by their last names. */
const fullNames =
  (names: readonly Name[]): Resolve =>
  ({ text }: Mention) => {
    const last = text.split(/\s+/).at(-1) ?? text;
    const full = names.find(({ words }) => words.length > 1 && words.at(-1) === last);
    return full ? { name: full.text, ...(full.role && { role: full.role }) } : { name: text };
  };

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
