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
