import type { Mention } from '@/lib/quotes/quote';
import { nameOf } from '@/lib/quotes/voices';
import type { Attribution, Correction, ReviewedQuote } from './reviewed-quote';

/**
 * Quotations of one article, in any order, each by whom reviewers heard it: those whose speaker was corrected, and those
 * that say by the same words, or by "she" after them, who speaks. All others are as they were found; those that do not
 * change are the same objects.
 */
export function applyCorrections<Q extends ReviewedQuote>(quotes: readonly Q[]): Q[] {
  if (!quotes.some(({ correction, found }) => correction ?? found)) return [...quotes];
  const asFound = quotes.map((quote) => withAttribution(quote, attributionOf(quote)));
  const leaders = leadersOf(asFound);
  return quotes.map((quote, index) => {
    const found = attributionOf(quote);
    const leader = leaders.get(index);
    if (!leader) return quote.found ? withoutFound(withAttribution(quote, found)) : quote;
    const corrected = attributionBy(leader, found, leader === quote.correction);
    return isSame(quote, corrected, found) ? quote : { ...withAttribution(quote, corrected), found };
  });
}

/** What the text says of a quotation's speaker, whatever reviewers made of it. */
export const attributionOf = ({ found, ...quote }: ReviewedQuote): Attribution => found ?? only(quote);

/** Whose correction each quotation goes by, by their places in `quotes`. */
function leadersOf(quotes: readonly ReviewedQuote[]): Map<number, Correction> {
  const leaders = new Map<number, Correction>();
  for (const [index, { correction }] of quotes.entries()) if (correction) leaders.set(index, correction);
  const ordered = [...quotes.entries()].toSorted(([, a], [, b]) => a.start - b.start);
  const corrected = ordered.map(([, quote]) => quote).filter(({ correction }) => correction);
  const before = new Map<string, number>();
  for (const [index, quote] of ordered.filter(([, { kind }]) => kind !== 'headline')) {
    const name = nameOf(quote);
    if (name === undefined) continue;
    const last = before.get(name);
    before.set(name, index);
    if (quote.correction) continue;
    const spoken = quote.speaker;
    const goesOn = spoken !== null && !sharesWord(spoken.text, name) && last !== undefined;
    const alike = corrected.filter((other) => isCalledTheSame(quote, other));
    const same = alike.findLast(({ start }) => start <= quote.start) ?? alike[0];
    const leader = same?.correction ?? (goesOn ? leaders.get(last) : undefined);
    if (leader) leaders.set(index, leader);
  }
  for (const [index, quote] of ordered.filter(([, { kind }]) => kind === 'headline')) {
    const said = [...leaders].find(([at]) => at !== index && isSaidAgain(quote, quotes[at]));
    if (said && !quote.correction) leaders.set(index, said[1]);
  }
  return leaders;
}

/** Whether the words that name the speaker mean the one whose name was corrected at another quotation. */
function isCalledTheSame(quote: ReviewedQuote, other: ReviewedQuote): boolean {
  const [one, two] = [quote.speaker, other.speaker];
  const name = nameOf(quote);
  if (!one || !two || !other.correction || name === undefined || other.kind === 'headline') return false;
  if (isSamePlace(one, two)) return quote.start > other.start || isBeside(quote, other);
  if (folded(one.text) !== folded(two.text) || name !== nameOf(other)) return false;
  // "Lee" was taken for Ann Lee and is Bob Lee; where Tom Park speaks, another "Lee" is still Ann Lee.
  return sharesWord(one.text, other.correction.name) ? one.text !== name : isDescription(one.text, name);
}

const isSamePlace = (one: Mention, two: Mention): boolean => one.start === two.start && one.end === two.end;

/** “A,” she said, “B.”: what stands apart and before was heard by itself. */
const isBeside = (quote: ReviewedQuote, next: ReviewedQuote): boolean =>
  next.sentence.start <= quote.sentence.end + SPACE;

const SPACE = 1;

/** "the minister", who is the same throughout; "she" is whoever was named last. */
const isDescription = (words: string, name: string): boolean =>
  !/\p{Lu}/u.test(name) || (words.includes(' ') && !sharesWord(words, name));

/** Whether a headline quotes again what is quoted in the text. */
const isSaidAgain = (headline: ReviewedQuote, quote: ReviewedQuote | undefined): boolean =>
  quote !== undefined &&
  nameOf(headline) !== undefined &&
  nameOf(headline) === nameOf(quote) &&
  folded(quote.text).includes(folded(headline.text));

function attributionBy({ name, role }: Correction, found: Attribution, isOwn: boolean): Attribution {
  const { confidence, likely } = found;
  const said = { ...(name && { resolved: name }), ...(role && { role }) };
  if (!isOwn) return { speaker: name ? found.speaker : null, ...said, confidence, likely };
  // Whoever has read the text is surer than any reckoning.
  return { speaker: likely.find(({ text }) => text === name) ?? null, ...said, confidence: 1, likely: [] };
}

const isSame = (quote: ReviewedQuote, now: Attribution, found: Attribution): boolean =>
  JSON.stringify([only(quote), quote.found]) === JSON.stringify([only(now), found]);

/** Only the fields of an attribution, always in one order. */
const only = ({ speaker, resolved, role, confidence, likely }: Attribution): Attribution => ({
  speaker,
  ...(resolved !== undefined && { resolved }),
  ...(role !== undefined && { role }),
  confidence,
  likely,
});

function withAttribution<Q extends ReviewedQuote>(quote: Q, now: Attribution): Q {
  const { resolved, role, ...rest } = quote;
  // `as`: what was taken out is optional in every quotation.
  return { ...rest, ...now } as Q;
}

function withoutFound<Q extends ReviewedQuote>(quote: Q): Q {
  const { found, ...rest } = quote;
  return rest as Q;
}

const folded = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sharesWord = (one: string, other: string): boolean => {
  const words = new Set(folded(one).split(' '));
  return folded(other)
    .split(' ')
    .some((word) => word !== '' && words.has(word));
};
