import type { Clause, Subject } from './clause';
import { extentAfter } from './extent-after';
import { extentBefore } from './extent-before';
import type { Extent, Parts } from './extents';
import { inFront, plainlyBehind, verbFinal } from './free-order';
import { overAdverbs, overAdverbsRight, overObjectsRight } from './over-adverbs';
import { antecedent, behindClause, besides, coordinated, moved, shared } from './taken-over';
import type { VerbChain } from './verb-chain';

/** Who does what a verb says: what stands before it, behind it, or in a clause `before` it. */
export function subjectOf(parts: Parts, chain: VerbChain, before: readonly Clause[]): Subject {
  const { tags, tokens, language } = parts;
  const start = overAdverbs(parts, chain.from);
  const inside = chain.pronoun === undefined ? undefined : parts.startingAt.get(chain.pronoun);
  if (inside) return { subject: { ...inside }, order: 'behind' };
  if (tags[start - 1] === 'relative' || isRelativeThat(parts, start - 1)) return antecedent(parts, start - 1);
  if (isParticiple(parts, chain))
    return (
      withNoun(parts, start) ??
      quoted(parts, start, before) ??
      besides(parts, start, before) ??
      shared(parts, before)
    );
  if (language.infinitiveMarks.has(tokens[start - 1]?.lower ?? ''))
    return moved(parts, start, before) ?? shared(parts, before);
  if (tags[start - 1] === 'conjunction') return coordinated(parts, start, before) ?? shared(parts, before);

  const turned = isTurned(parts, chain, start)
    ? extentAfter(parts, overAdverbsRight(parts, chain.last + 1))
    : undefined;
  if (turned) return { subject: turned, order: 'behind' };
  const plain = language.freeOrder ? plainlyBehind(parts, chain, start) : undefined;
  if (plain) return { subject: plain, order: 'behind' };
  const left =
    behindClause(parts, start, before) ??
    extentBefore(parts, start) ??
    beforeReduced(parts, start, chain.from) ??
    verbFinal(parts, start);
  if (left) return { subject: left, order: 'before' };
  const front = language.freeOrder && before.length === 0 ? inFront(parts, start) : undefined;
  if (front) return { subject: front, order: 'before' };
  const behind =
    language.freeOrder && !left ? extentAfter(parts, overObjectsRight(parts, chain.finite + 1)) : undefined;
  if (behind) return { subject: behind, order: 'behind' };
  const opens = tags[start - 1] === undefined || tags[start - 1] === 'mark' || tags[start - 1] === 'quote';
  const right =
    opens && chain.strength !== 'verb' && !chain.passive && !isHeadless(parts, chain, start)
      ? extentAfter(parts, overAdverbsRight(parts, chain.last + 1))
      : undefined;
  if (right) return { subject: right, order: 'behind' };
  return opens && start > 0 ? shared(parts, before) : { order: 'before' };
}

/** "Calls men names": who does it is left out; what follows is not who. */
const isHeadless = ({ tokens, language }: Parts, { last }: VerbChain, start: number): boolean =>
  start === 0 && language.turning.size > 0 && !language.turning.has(tokens[last]?.lower ?? '');

const isParticiple = ({ tokens, tags, language }: Parts, { from }: VerbChain): boolean =>
  !language.freeOrder && tags[from] !== 'auxiliary' && (tokens[from]?.lower ?? '').endsWith('ing');

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

/** "quoted Ann Lee as saying", "quoted Ann Lee, a farmer, saying": the one who is quoted. */
function quoted(parts: Parts, start: number, before: readonly Clause[]): Subject | undefined {
  const last = before.at(-1);
  const isQuoting = last && !last.passive && parts.language.quoting.has(parts.tokens[last.cue]?.lower ?? '');
  if (!isQuoting) return undefined;
  const isAs = parts.tokens[start - 1]?.lower === 'as';
  const object = isAs ? parts.startingAt.get(last.last + 1) : extentAfter(parts, last.last + 1, true);
  if (!object || (!isAs && !endsAt(parts, object.to, start))) return undefined;
  return { subject: { ...object, to: isAs ? start - 1 : object.to }, order: 'before' };
}

/** Whether nothing but a comma stands between. */
const endsAt = ({ tokens }: Parts, end: number, next: number): boolean =>
  end === next || (end === next - 1 && tokens[end]?.text === ',');

/** "It was “bad” for all, said Ann Lee": behind a quotation and a comma, "said" has its subject behind it. */
function isTurned(parts: Parts, chain: VerbChain, start: number): boolean {
  return (
    parts.language.turning.has(parts.tokens[chain.last]?.lower ?? '') &&
    chain.from === chain.last &&
    (parts.tokens[start - 1]?.text === ',' || parts.tokens[start - 1]?.quote !== undefined) &&
    parts.tokens.slice(0, start).some((token) => token.quote)
  );
}

const isRelativeThat = (parts: Parts, at: number): boolean =>
  parts.tokens[at]?.lower === 'that' && parts.endingAt.has(at) && parts.tokens[at - 1]?.text !== ',';
