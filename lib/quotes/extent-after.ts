import { isApposition, isRole, type Extent, type Parts } from './extents';
import type { Phrase } from './phrases';
import type { Tag } from './tag';

/** The noun phrase that begins at token `from`, as the subject behind its verb: "said Ann Lee, a farmer in Iowa"; in `anyCase` behind a preposition. */
export function extentAfter(parts: Parts, from: number, anyCase = false): Extent | undefined {
  const first = parts.startingAt.get(from);
  const isObject = !anyCase && parts.language.objectArticles.has(parts.tokens[from]?.lower ?? '');
  if (!first || isObject) return undefined;
  if (first.kind === 'pronoun') return { ...first };
  let to = withAttachments(parts, first);
  for (let next = appositionEnd(parts, first, to); next > to; next = appositionEnd(parts, first, to))
    to = next;
  if (first.kind === 'common' || to > first.to) to = restrictionEnd(parts, to);
  return { ...first, to: relativeClauseEnd(parts, partnerEnd(parts, to)) };
}

/** "an economist who heads the office", "a protester using another name": what tells which one is meant. */
function restrictionEnd(parts: Parts, to: number): number {
  const { tokens, tags, language } = parts;
  const word = tokens[to]?.lower ?? '';
  if (tags[to] === 'relative' && language.persons.has(word)) return clauseEnd(parts, to);
  const object = isVerb(tags[to]) && word.endsWith('ing') ? parts.startingAt.get(to + 1) : undefined;
  const end = object && object.kind !== 'pronoun' ? withAttachments(parts, object) : to;
  return mayEnd(parts, end) ? end : to;
}

/** Over brackets and the prepositions that hang on the phrase. */
function withAttachments(parts: Parts, phrase: Phrase): number {
  let to = bracketsEnd(parts, phrase.to);
  for (let next = attachedAt(parts, phrase, to); next; next = attachedAt(parts, phrase, to))
    to = bracketsEnd(parts, next.to);
  return to;
}

/** The phrase behind "of", behind "at" for a common noun, or behind "released by". */
function attachedAt(parts: Parts, phrase: Phrase, at: number): Phrase | undefined {
  if (parts.language.genitives.has(parts.tokens[at]?.lower ?? '') && !isFullName(parts, phrase))
    return parts.startingAt.get(at);
  const link =
    phrase.kind === 'common' && /(?:ed|en)$/.test(parts.tokens[at]?.lower ?? '') && parts.tags[at] !== 'noun'
      ? at + 1
      : at;
  if (parts.tags[link] !== 'preposition') return undefined;
  const word = parts.tokens[link]?.lower ?? '';
  const attaches =
    parts.language.binders.has(word) ||
    (phrase.kind === 'common' &&
      (parts.language.attachers.has(word) || (link > at && parts.language.by.has(word))));
  const next = attaches ? parts.startingAt.get(link + 1) : undefined;
  return next && next.kind !== 'pronoun' ? next : undefined;
}

/** "Lena Mohr der Zeitung": whom she tells it, not whose she is. */
const isFullName = (parts: Parts, { from, to, head }: Phrase): boolean =>
  to - from > 1 &&
  parts.tags[from] === 'name' &&
  !isRole(parts, head) &&
  !parts.language.sources.has(parts.tokens[head]?.lower ?? '');

// Longer brackets hold more than a party and a state.
const LONGEST_BRACKETS = 12;

function bracketsEnd({ tokens }: Parts, to: number): number {
  if (tokens[to]?.text !== '(') return to;
  for (let index = to + 1; index < Math.min(to + LONGEST_BRACKETS, tokens.length); index++) {
    if (tokens[index]?.text === ')') return index + 1;
  }
  return to;
}

/** Where an apposition that follows the comma at `to` ends, or `to` where there is none. */
function appositionEnd(parts: Parts, first: Phrase, to: number): number {
  const { tokens, tags } = parts;
  if (tokens[to]?.text !== ',') return to;
  if (tags[to + 1] === 'number') return tokens[to + 2]?.text === ',' ? to + 2 : to;
  if (!isApposition(parts, { ...first, to }, to + 1)) return to;
  const opens = tags[to + 1] === 'preposition' || tags[to + 1] === 'adverb' ? to + 2 : to + 1;
  const phrase = parts.startingAt.get(opens);
  if (!phrase || phrase.kind === 'pronoun') return to;
  let end = withAttachments(parts, { ...phrase, kind: 'common' });
  for (let next = coordinated(parts, end); next; next = coordinated(parts, end))
    end = withAttachments(parts, next);
  return mayEnd(parts, end) ? end : to;
}

/** "founder and head of", "for tax and budget issues": the next phrase of the same apposition. */
function coordinated(parts: Parts, at: number): Phrase | undefined {
  const next = parts.language.additions.has(parts.tokens[at]?.lower ?? '')
    ? parts.startingAt.get(at + 1)
    : undefined;
  return next?.kind === 'pronoun' ? undefined : next && { ...next, kind: 'common' };
}

/** "said Ann Lee, who heads the office.": up to where the sentence ends. */
function relativeClauseEnd({ tokens, tags }: Parts, to: number): number {
  return tokens[to]?.text === ',' && tags[to + 1] === 'relative' ? clauseEnd({ tokens }, to) : to;
}

function clauseEnd({ tokens }: Pick<Parts, 'tokens'>, to: number): number {
  const end = tokens.findIndex(
    (token, index) => index > to && (token.quote !== undefined || /^[.;:]$/.test(token.text)),
  );
  return end === -1 ? to : tokens[end]?.quote ? to : end;
}

const isVerb = (tag: Tag | undefined): boolean => tag === 'verb' || tag === 'weak cue' || tag === 'cue';

const mayEnd = ({ tokens, tags }: Parts, at: number): boolean => {
  const token = tokens[at];
  return (
    !token ||
    token.quote !== undefined ||
    /^[,.;:—–]$/.test(token.text) ||
    tags[at] === 'preposition' ||
    tags[at] === 'relative'
  );
};

/** "said Ann Lee and Bob Roy." */
function partnerEnd(parts: Parts, to: number): number {
  if (!parts.language.additions.has(parts.tokens[to]?.lower ?? '')) return to;
  const partner = parts.startingAt.get(to + 1);
  if (!partner || partner.kind === 'pronoun') return to;
  const end = withAttachments(parts, partner);
  const next = parts.tokens[end]?.text;
  return next === undefined || /^[.,;:]$/.test(next) ? end : to;
}
