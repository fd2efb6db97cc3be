import type { Phrase } from './phrases';
import type { Sentence } from './sentence';
import type { Tag } from './tags';

/** A whole noun phrase with what belongs to it: "Kim Young-ho, the minister of unification". */
export type Extent = { from: number; to: number; head: number; kind: Phrase['kind'] };

type Parts = Omit<Sentence, 'clauses'>;

// Farther than this no subject is looked for: it keeps endless sentences cheap.
const REACH = 60;

/** The noun phrase that ends right before token `end`, as the subject of a verb there. */
export function extentBefore(parts: Parts, end: number): Extent | undefined {
  const closing = parts.tokens[end - 1]?.text;
  if (closing === ')' || closing === ']') return beforeBrackets(parts, end);
  if (closing !== undefined && INSERTION.has(closing)) return beforeInsertion(parts, end);
  return grownLeft(parts, end);
}

const INSERTION: ReadonlySet<string> = new Set([',', '—', '–', '--', '-']);

function beforeBrackets(parts: Parts, end: number): Extent | undefined {
  const open = lastIndexBefore(parts, end - 1, (index) => /[([]/.test(parts.tokens[index]?.text ?? ''));
  const extent = open === undefined ? undefined : grownLeft(parts, open);
  return extent && { ...extent, to: end };
}

/** "Kim Young-ho, the minister, said": back over what stands between the commas. */
function beforeInsertion(parts: Parts, end: number): Extent | undefined {
  const comma = lastIndexBefore(
    parts,
    end - 1,
    (index) => parts.tokens[index]?.text === parts.tokens[end - 1]?.text && endsPhrase(parts, index),
  );
  if (comma === undefined) return undefined;
  const named = extentBefore(parts, comma);
  if (!named || !isInsertion(parts, comma + 1)) return undefined;
  const to = isApposition(parts, named, comma + 1) ? end - 1 : named.to;
  return withAppositionBefore(parts, { ...named, to });
}

const endsPhrase = (parts: Parts, index: number): boolean =>
  parts.endingAt.has(index) || parts.tokens[index - 1]?.text === ')';

const INSERTS: ReadonlySet<Tag> = new Set([
  'relative',
  'determiner',
  'noun',
  'name',
  'number',
  'preposition',
  'verb',
  'adverb',
  'weak cue',
  'cue',
]);
const isInsertion = (parts: Parts, at: number): boolean => {
  const tag = parts.tags[at];
  return tag !== undefined && INSERTS.has(tag);
};

/** "Smith, a farmer": a second phrase that says what the first one is; "Smith, 39"; "Smith, of Ohio". */
function isApposition(parts: Parts, first: Extent, at: number): boolean {
  const tag = parts.tags[at];
  if (tag === 'number') return true;
  if (tag === 'preposition') return parts.language.binders.has(parts.tokens[at]?.lower ?? '');
  const phrase = parts.startingAt.get(at);
  return (
    phrase !== undefined &&
    phrase.kind !== 'pronoun' &&
    !(first.kind === 'pronoun') &&
    (phrase.kind !== first.kind || tag === 'name' || tag === 'determiner')
  );
}

/** "South Korea’s minister, Kim Young-ho": the role before a name and a comma belongs to it. */
function withAppositionBefore(parts: Parts, extent: Extent): Extent {
  if (extent.kind === 'pronoun') return extent;
  const resident = beforeResidence(parts, extent);
  if (parts.tokens[extent.from - 1]?.text !== ',' && !resident) return extent;
  const before = resident ?? grownLeft(parts, extent.from - 1);
  return before &&
    before.kind !== 'pronoun' &&
    (resident || before.kind !== extent.kind) &&
    startsClause(parts, before.from)
    ? withAppositionBefore(parts, { ...before, to: extent.to })
    : extent;
}

/** "Ann Lee, 59, of Ashton, Md.": the phrase before an age and a place, if `extent` is such a place or follows one. */
function beforeResidence(parts: Parts, extent: Extent): Extent | undefined {
  const isResidence = (at: number) => parts.language.residence.has(parts.tokens[at]?.lower ?? '');
  const place = parts.tokens[extent.from - 1]?.text === ',' ? parts.endingAt.get(extent.from - 1) : undefined;
  const start = isResidence(extent.from - 1)
    ? extent.from - 1
    : place && isResidence(place.from - 1)
      ? place.from - 1
      : 0;
  if (start === 0) return undefined;
  const comma = parts.tokens[start - 1]?.text === ',' ? start - 1 : start;
  const hasAge = parts.tags[comma - 1] === 'number' && parts.tokens[comma - 2]?.text === ',';
  return grownLeft(parts, hasAge ? comma - 2 : comma);
}

/** The phrase ending before `end`, with the nouns it hangs on: "the head of the office in Rome". */
function grownLeft(parts: Parts, end: number): Extent | undefined {
  const last = parts.endingAt.get(end);
  if (!last) return undefined;
  if (last.kind === 'pronoun') return { ...last };
  let first = last;
  for (let before = phraseItHangsOn(parts, first); before; before = phraseItHangsOn(parts, first))
    first = before;
  if (parts.tags[first.from - 1] === 'preposition') return { ...last };
  const extent = { ...first, to: end };
  return withPartner(parts, extent);
}

function phraseItHangsOn(parts: Parts, phrase: Phrase): Phrase | undefined {
  if (parts.tags[phrase.from - 1] !== 'preposition') return undefined;
  // "Protesters marching through the streets chanted": a participle may stand between.
  const at = parts.tokens[phrase.from - 2]?.lower.endsWith('ing') ? phrase.from - 2 : phrase.from - 1;
  const before = parts.endingAt.get(at);
  return before && before.kind !== 'pronoun' ? before : undefined;
}

/** "Putin and Kim said": both, where the first begins the clause. */
function withPartner(parts: Parts, extent: Extent): Extent {
  if (!/^(?:and|und|et|y|e)$/.test(parts.tokens[extent.from - 1]?.lower ?? '')) return extent;
  const partner = parts.endingAt.get(extent.from - 1);
  if (!partner || partner.kind === 'pronoun' || !startsClause(parts, partner.from)) return extent;
  return { ...extent, from: partner.from };
}

const BEFORE_CLAUSE: ReadonlySet<Tag> = new Set(['mark', 'quote', 'conjunction', 'subordinator', 'adverb']);

/** Whether a clause may begin at token `at`. */
export function startsClause(parts: Parts, at: number): boolean {
  const tag = parts.tags[at - 1];
  return tag === undefined || BEFORE_CLAUSE.has(tag);
}

/** The noun phrase that begins at token `from`, as the subject behind its verb: "said Ann Lee, a farmer in Iowa". */
export function extentAfter(parts: Parts, from: number): Extent | undefined {
  const first = parts.startingAt.get(from);
  if (!first) return undefined;
  if (first.kind === 'pronoun') return { ...first };
  let to = withAttachments(parts, first);
  for (
    let next = appositionEnd(parts, { ...first, to });
    next > to;
    next = appositionEnd(parts, { ...first, to })
  )
    to = next;
  return { ...first, to: withPartnerAfter(parts, to) };
}

/** Over brackets and the prepositions that hang on the phrase. */
function withAttachments(parts: Parts, phrase: Phrase): number {
  let to = afterBrackets(parts, phrase.to);
  while (attaches(parts, phrase, to)) {
    const next = parts.startingAt.get(to + 1);
    if (!next || next.kind === 'pronoun') break;
    to = afterBrackets(parts, next.to);
  }
  return to;
}

function attaches(parts: Parts, phrase: Phrase, at: number): boolean {
  const word = parts.tokens[at]?.lower ?? '';
  if (parts.tags[at] !== 'preposition') return false;
  return parts.language.binders.has(word) || (phrase.kind === 'common' && parts.language.attachers.has(word));
}

function afterBrackets(parts: Parts, to: number): number {
  if (parts.tokens[to]?.text !== '(') return to;
  for (let index = to + 1; index < Math.min(to + 12, parts.tokens.length); index++) {
    if (parts.tokens[index]?.text === ')') return index + 1;
  }
  return to;
}

/** Where an apposition that follows the comma at `to` ends, or `to` where there is none. */
function appositionEnd(parts: Parts, extent: Extent): number {
  const { to } = extent;
  if (parts.tokens[to]?.text !== ',') return to;
  if (parts.tags[to + 1] === 'number' && parts.tokens[to + 2]?.text === ',') return to + 2;
  if (!isApposition(parts, extent, to + 1)) return to;
  const at = parts.tags[to + 1] === 'preposition' ? to + 2 : to + 1;
  const phrase = parts.startingAt.get(at);
  if (!phrase || phrase.kind === 'pronoun') return to;
  let end = withAttachments(parts, { ...phrase, kind: 'common' });
  if (isPlural(parts, end)) end = parts.startingAt.get(end + 1)?.to ?? end;
  const next = parts.tokens[end]?.text;
  return next === undefined ||
    /^[,.;:—–]$/.test(next) ||
    parts.tokens[end]?.quote ||
    parts.tags[end] === 'preposition' ||
    parts.tags[end] === 'relative'
    ? end
    : to;
}

// "founder and chief executive of": the second role of the same person.
const isPlural = (parts: Parts, at: number): boolean =>
  parts.tags[at] === 'conjunction' && parts.startingAt.get(at + 1)?.kind === 'common';

function withPartnerAfter(parts: Parts, to: number): number {
  if (parts.tags[to] !== 'conjunction' || parts.tokens[to]?.lower === 'but') return to;
  const partner = parts.startingAt.get(to + 1);
  if (!partner || partner.kind === 'pronoun') return to;
  const end = withAttachments(parts, partner);
  const next = parts.tokens[end]?.text;
  return next === undefined || /^[.,;:]$/.test(next) ? end : to;
}

function lastIndexBefore(parts: Parts, end: number, wanted: (index: number) => boolean): number | undefined {
  for (let index = end - 1; index >= Math.max(0, end - REACH); index--) {
    if (parts.tokens[index]?.quote || parts.tokens[index]?.text === ';') return undefined;
    if (wanted(index)) return index;
  }
  return undefined;
}
