import type { Clause, Subject } from './clause';
import { extentBefore } from './extent-before';
import { isRole, type Extent, type Parts } from './extents';
import type { Tag } from './tag';

// Subjects that stand in another clause.

/** A second verb has the subject of the main clause before it: "Lee said they lost, adding", "Lee left and said". */
export function shared(parts: Parts, before: readonly Clause[]): Subject {
  const own = before.filter(({ subject, order }) => subject && order !== 'shared');
  const subject = (own.findLast((clause) => isMainClause(parts, clause)) ?? own.at(-1))?.subject;
  return { ...(subject && { subject }), order: 'shared' };
}

/** "Lee, despite admitting": who stands before the aside that opens the sentence. */
export function besides(parts: Parts, start: number, before: readonly Clause[]): Subject | undefined {
  const link = parts.tags[start - 1];
  const isAside = link === 'preposition' || link === 'subordinator';
  const subject = isAside && before.length === 0 ? extentBefore(parts, start - 1) : undefined;
  return subject?.kind === 'name' ? { subject, order: 'shared' } : undefined;
}

/** "moved Lee to say": the one who was moved. */
export function moved(parts: Parts, start: number, before: readonly Clause[]): Subject | undefined {
  const last = before.at(-1);
  const isMoving =
    last && !last.passive && parts.language.moving.has(parts.tokens[last.cue]?.lower ?? '') && last.subject;
  const subject = isMoving ? extentBefore(parts, start - 1) : undefined;
  return subject && last && subject.from > last.last ? { subject, order: 'shared' } : undefined;
}

/** "after she attacked them and blamed": within the clause that "after" begins, the same one does both. */
export function coordinated(parts: Parts, start: number, before: readonly Clause[]): Subject | undefined {
  const last = before.at(-1);
  const from = last?.subject?.from ?? 0;
  const opener = parts.tokens[from - 1]?.lower ?? '';
  const isInside = parts.language.subordinators.has(opener) && !parts.language.openers.has(opener);
  const goesOn = !parts.tokens.slice(from, start - 1).some(({ text }) => text === ',');
  return last?.subject && last.order === 'before' && isInside && goesOn
    ? { subject: last.subject, order: 'shared' }
    : undefined;
}

/** "Dr Lee who was leading the research said": a relative clause without commas. */
export function behindClause(parts: Parts, end: number, before: readonly Clause[]): Extent | undefined {
  const last = before.at(-1);
  if (last?.order !== 'antecedent' || !last.subject || parts.language.freeOrder) return undefined;
  const inner = parts.endingAt.get(end);
  const isObject = inner && inner.kind !== 'pronoun' && extentBefore(parts, end)?.from === last.last + 1;
  const goesOn = !parts.tokens.slice(last.last, end).some(({ text, quote }) => quote || /^[,;:]$/.test(text));
  return isObject && goesOn ? { ...last.subject, to: end } : undefined;
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
export function isMainClause({ tags }: Parts, { subject, order }: Clause): boolean {
  const tag = subject && tags[subject.from - 1];
  return order !== 'antecedent' && (tag === undefined || !SUBORDINATES.has(tag));
}

/** "DeNiro, who joked": the one before the pronoun. */
export function antecedent(parts: Parts, pronoun: number): Subject {
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

/** "Bemoaning the “phony system,” Trump left": a participle in front takes the subject that follows. */
export function borrowed(parts: Parts, clause: Clause, following: readonly Clause[]): Clause {
  if (clause.order !== 'shared') return clause;
  const able = following.filter((other) => other.subject);
  const next = able.find(({ subject }) => isBehindMark(parts, subject?.from ?? 0)) ?? able[0];
  return next && next.subject ? { ...clause, subject: next.subject } : clause;
}

/** Behind a comma or a quotation the main clause begins. */
const isBehindMark = ({ tokens }: Parts, at: number): boolean =>
  tokens[at - 1]?.text === ',' || tokens[at - 1]?.quote !== undefined;
