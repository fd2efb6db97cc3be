import { extentAfter } from './extent-after';
import { extentBefore } from './extent-before';
import { isRole, type Extent, type Parts } from './extents';
import type { Tag } from './tags';
import { verbChainAt, type VerbChain } from './verb-chain';

/** A verb and the one who does what it says. */
export type Clause = VerbChain & {
  subject?: Extent;
  /** How the subject was found: beside the verb, behind it, or taken over from the clause before. */
  order: 'before' | 'behind' | 'shared' | 'antecedent';
};

type Subject = Pick<Clause, 'subject' | 'order'>;

/** The clauses of a sentence in order. */
export function clausesOf(parts: Parts): Clause[] {
  const clauses: Clause[] = [];
  for (let index = 0; index < parts.tokens.length;) {
    const isTaken = clauses.some(({ cue }) => cue === index);
    const chain = isTaken ? undefined : verbChainAt(parts, index);
    if (chain) clauses.push(timed(parts, calling(parts, { ...chain, ...subjectOf(parts, chain, clauses) })));
    index = chain ? Math.max(chain.last, chain.pronoun ?? 0) + 1 : index + 1;
  }
  return clauses.map((clause, index) =>
    clause.subject ? clause : borrowed(parts, clause, clauses.slice(index + 1, index + 4)),
  );
}

/** "so heißt das Projekt": a name, unless it is "es" that says so. */
const calling = (parts: Parts, clause: Clause): Clause => {
  const { tokens, language } = parts;
  const isName =
    language.callings.has(tokens[clause.cue]?.lower ?? '') &&
    !language.standIns.has(tokens[clause.subject?.from ?? -1]?.lower ?? '');
  return isName || isCutInTwo(parts, clause) ? { ...clause, strength: 'verb' } : clause;
};

/** "sieht … vor", "fand … statt": with its second part the verb tells nothing that somebody thinks. */
function isCutInTwo({ tokens, language }: Parts, { cue, last }: Clause): boolean {
  if (!language.thoughts.has(tokens[cue]?.lower ?? '')) return false;
  const end = tokens.findIndex(({ text }, index) => index > last && /^[,.;:!?]$/.test(text));
  return language.particles.has(tokens[(end === -1 ? tokens.length : end) - 1]?.lower ?? '');
}

/** "announced seven days ago": when, not who. */
function timed({ tokens, language }: Parts, { subject, ...clause }: Clause): Clause {
  const isTime =
    clause.strength !== 'verb' && subject && language.timeNouns.has(tokens[subject.head]?.lower ?? '');
  return !subject || isTime ? clause : { ...clause, subject };
}

function subjectOf(parts: Parts, chain: VerbChain, before: readonly Clause[]): Subject {
  const { tags, tokens, language } = parts;
  const start = overAdverbs(parts, chain.from);
  const inside = chain.pronoun === undefined ? undefined : parts.startingAt.get(chain.pronoun);
  if (inside) return { subject: { ...inside }, order: 'behind' };
  if (tags[start - 1] === 'relative' || isRelativeThat(parts, start - 1)) return antecedent(parts, start - 1);
  if (isParticiple(parts, chain))
    return withNoun(parts, start) ?? quoted(parts, start, before) ?? shared(parts, before);
  if (tags[start - 1] === 'conjunction' || language.infinitiveMarks.has(tokens[start - 1]?.lower ?? '')) {
    return shared(parts, before);
  }
  const turned = isTurned(parts, chain, start)
    ? extentAfter(parts, overAdverbsRight(parts, chain.last + 1))
    : undefined;
  if (turned) return { subject: turned, order: 'behind' };
  const plain = language.freeOrder ? plainlyBehind(parts, chain, start) : undefined;
  if (plain) return { subject: plain, order: 'behind' };
  const left =
    extentBefore(parts, start) ?? beforeReduced(parts, start, chain.from) ?? verbFinal(parts, start);
  if (left) return { subject: left, order: 'before' };
  const front = language.freeOrder && before.length === 0 ? inFront(parts, start) : undefined;
  if (front) return { subject: front, order: 'before' };
  const behind =
    language.freeOrder && !left ? extentAfter(parts, overObjectsRight(parts, chain.finite + 1)) : undefined;
  if (behind) return { subject: behind, order: 'behind' };
  const opens = tags[start - 1] === undefined || tags[start - 1] === 'mark' || tags[start - 1] === 'quote';
  const right =
    opens && chain.strength !== 'verb' && !chain.passive
      ? extentAfter(parts, overAdverbsRight(parts, chain.last + 1))
      : undefined;
  if (right) return { subject: right, order: 'behind' };
  return opens && start > 0 ? shared(parts, before) : { order: 'before' };
}

const isParticiple = ({ tokens, tags, language }: Parts, { from }: VerbChain): boolean =>
  !language.freeOrder && tags[from] !== 'auxiliary' && (tokens[from]?.lower ?? '').endsWith('ing');

/** "Den Plan bezeichnete er als", "“…”, sagte Ann Lee": a pronoun, or a bare name behind a comma, right behind the verb. */
function plainlyBehind(parts: Parts, chain: VerbChain, start: number): Extent | undefined {
  const at = overObjectsRight(parts, chain.finite + 1);
  const phrase = parts.startingAt.get(at);
  const isBehindMark =
    /^[,–—-]$/.test(parts.tokens[start - 1]?.text ?? '') || parts.tags[start - 1] === 'quote';
  const isBareName = phrase?.kind === 'name' && parts.tags[at] === 'name' && isBehindMark;
  return phrase?.kind === 'pronoun' || isBareName ? extentAfter(parts, at) : undefined;
}

/** "Anna Lehmann, Leiterin der „Zeit“ (Bonn), kommentierte": all that stands before the first verb is one phrase. */
function inFront(parts: Parts, start: number): Extent | undefined {
  const first = parts.startingAt.get(0);
  const isNamed = first?.kind === 'name' && parts.tags[0] === 'name';
  return isNamed && parts.tokens[start - 1]?.text === ',' ? { ...first, to: start - 1 } : undefined;
}

// "indem sie den Aufsichtsrat zum Handeln aufforderte": farther from its conjunction no verb ends a clause.
const LONGEST_CLAUSE = 25;

/** In a subordinate clause the verb comes last and the subject right behind the conjunction. */
function verbFinal(parts: Parts, end: number): Extent | undefined {
  const { tokens, tags, language } = parts;
  if (!language.freeOrder || tags[end] === undefined) return undefined;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_CLAUSE); at--) {
    if (tokens[at]?.quote || /^[,;:]$/.test(tokens[at]?.text ?? '')) return undefined;
    if (tags[at] === 'subordinator') return extentAfter(parts, overObjectsRight(parts, at + 1));
  }
  return undefined;
}

/** "a report released last year found": the participle belongs to the subject. */
function beforeReduced(parts: Parts, end: number, verb: number): Extent | undefined {
  const isParticipleThere =
    parts.tags[end - 1] === 'verb' && (parts.tokens[end - 1]?.lower ?? '').endsWith('ed');
  const noun = isParticipleThere ? extentBefore(parts, end - 1) : undefined;
  return noun?.kind === 'common' ? { ...noun, to: verb } : undefined;
}

/** "with Ann Lee saying": the noun between is who says it. */
function withNoun(parts: Parts, at: number): Subject | undefined {
  const noun = parts.endingAt.get(at);
  const isAbsolute = noun && parts.language.absolutes.has(parts.tokens[noun.from - 1]?.lower ?? '');
  return isAbsolute ? { subject: { ...noun }, order: 'before' } : undefined;
}

/** "quoted Ann Lee as saying": the one who is quoted. */
function quoted(parts: Parts, start: number, before: readonly Clause[]): Subject | undefined {
  const last = before.at(-1);
  const isQuoting = last && !last.passive && parts.language.quoting.has(parts.tokens[last.cue]?.lower ?? '');
  if (!isQuoting || parts.tokens[start - 1]?.lower !== 'as') return undefined;
  const object = parts.startingAt.get(last.last + 1);
  return object && { subject: { ...object, to: start - 1 }, order: 'before' };
}

/** "It was “bad” for all, said Ann Lee": behind a quotation and a comma, "said" has its subject behind it. */
function isTurned(parts: Parts, chain: VerbChain, start: number): boolean {
  return (
    parts.language.turning.has(parts.tokens[chain.last]?.lower ?? '') &&
    chain.from === chain.last &&
    (parts.tokens[start - 1]?.text === ',' || parts.tokens[start - 1]?.quote !== undefined) &&
    parts.tokens.slice(0, start).some((token) => token.quote)
  );
}

/** A second verb has the subject of the main clause before it: "Lee said they lost, adding", "Lee left and said". */
function shared(parts: Parts, before: readonly Clause[]): Subject {
  const own = before.filter(({ subject, order }) => subject && order !== 'shared');
  const subject = (own.findLast((clause) => isMainClause(parts, clause)) ?? own.at(-1))?.subject;
  return { ...(subject && { subject }), order: 'shared' };
}

const SUBORDINATES: ReadonlySet<Tag> = new Set([
  'subordinator',
  'relative',
  'cue',
  'weak cue',
  'verb',
  'noun',
  'name',
  'preposition',
]);

/** Neither in a relative clause nor in what a verb or "that" introduces. */
function isMainClause({ tags }: Parts, { subject, order }: Clause): boolean {
  const tag = subject && tags[subject.from - 1];
  return order !== 'antecedent' && (tag === undefined || !SUBORDINATES.has(tag));
}

const isRelativeThat = (parts: Parts, at: number): boolean =>
  parts.tokens[at]?.lower === 'that' && parts.endingAt.has(at) && parts.tokens[at - 1]?.text !== ',';

/** "DeNiro, who joked": the one before the pronoun. */
function antecedent(parts: Parts, pronoun: number): Subject {
  const at = parts.tokens[pronoun - 1]?.text === ',' ? pronoun - 1 : pronoun;
  const whole = extentBefore(parts, at);
  const last = parts.endingAt.get(at);
  // "praise from Ann Lee, who said": what she hangs on says nothing, unless it is her role.
  const hangs = whole?.kind === 'common' && !isRole(parts, whole.head) && last && whole.head < last.from;
  const subject = hangs ? { ...last } : whole;
  return { ...(subject && { subject: withNameBefore(parts, subject) }), order: 'antecedent' };
}

/** "led by Ann Lee, a farmer, who said": the name before the apposition. */
function withNameBefore(parts: Parts, extent: Extent): Extent {
  const name = parts.tokens[extent.from - 1]?.text === ',' ? parts.endingAt.get(extent.from - 1) : undefined;
  return name?.kind === 'name' && extent.kind === 'common' ? { ...name, to: extent.to } : extent;
}

function overAdverbs(parts: Parts, from: number): number {
  let at = from;
  while (
    parts.tags[at - 1] === 'adverb' ||
    (parts.tags[at - 1] === 'preposition' &&
      at < from &&
      parts.language.timeWords.has(parts.tokens[at]?.lower ?? ''))
  )
    at--;
  return at;
}

/** "so charakterisierte ihn Ann Lee": over what is no subject either. */
function overObjectsRight(parts: Parts, from: number): number {
  let at = overAdverbsRight(parts, from);
  while (parts.language.objectPronouns.has(parts.tokens[at]?.lower ?? ''))
    at = overAdverbsRight(parts, at + 1);
  return at;
}

function overAdverbsRight(parts: Parts, from: number): number {
  let at = from;
  while (parts.tags[at] === 'adverb') at++;
  return at;
}

/** "Bemoaning the “phony system,” Trump left": a participle in front takes the subject that follows. */
function borrowed(parts: Parts, clause: Clause, following: readonly Clause[]): Clause {
  if (clause.order !== 'shared') return clause;
  const able = following.filter((other) => other.subject);
  const next = able.find(({ subject }) => isBehindMark(parts, subject?.from ?? 0)) ?? able[0];
  return next && next.subject ? { ...clause, subject: next.subject } : clause;
}

/** Behind a comma or a quotation the main clause begins. */
const isBehindMark = ({ tokens }: Parts, at: number): boolean =>
  tokens[at - 1]?.text === ',' || tokens[at - 1]?.quote !== undefined;
