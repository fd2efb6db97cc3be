import { extentAfter, extentBefore, type Extent } from './extents';
import type { Sentence } from './sentence';
import type { Tag } from './tags';

/** A verb and the one who does what it says. */
export type Clause = {
  /** First and last token of the verb: "has been saying". */
  from: number;
  last: number;
  strength: 'cue' | 'weak cue' | 'verb';
  subject?: Extent;
  /** How the subject was found: beside the verb, behind it, or taken over from the clause before. */
  order: 'before' | 'behind' | 'shared' | 'antecedent';
  passive: boolean;
  /** "did not mention": it may be speech, but other clauses come first. */
  negated: boolean;
};

type Parts = Omit<Sentence, 'clauses'>;

/** The clauses of a sentence in order. */
export function clausesOf(parts: Parts): Clause[] {
  const clauses: Clause[] = [];
  for (let index = 0; index < parts.tokens.length;) {
    const chain = verbChainAt(parts, index);
    if (chain) clauses.push({ ...chain, ...subjectOf(parts, chain, clauses) });
    index = chain ? chain.last + 1 : index + 1;
  }
  return clauses.map((clause, index) =>
    clause.subject ? clause : borrowed(clause, clauses.slice(index + 1, index + 4)),
  );
}

type Chain = Pick<Clause, 'from' | 'last' | 'strength' | 'passive' | 'negated'>;

const VERBS: ReadonlySet<Tag> = new Set(['cue', 'weak cue', 'verb']);
const isVerb = (tag: Tag | undefined): boolean => tag !== undefined && VERBS.has(tag);

/** "has repeatedly been saying", "went on to say", "is said to have told". */
function verbChainAt(parts: Parts, from: number): Chain | undefined {
  const { tags, tokens } = parts;
  if (tags[from] !== 'auxiliary' && !isVerb(tags[from])) return undefined;
  let last = from;
  let strength = strengthOf(tags[from]);
  let be = isBe(tokens[from]?.lower ?? '');
  let passive = false;
  for (let at = from + 1; at < tokens.length; at++) {
    const tag = tags[at];
    const afterAuxiliary = tags[last] === 'auxiliary' || tokens[at - 1]?.lower === 'to';
    if (tag === 'auxiliary' ? tags[last] === 'auxiliary' : isVerb(tag) && afterAuxiliary) {
      passive = be && isVerb(tag) && !tokens[at]?.lower.endsWith('ing');
      be = isBe(tokens[at]?.lower ?? '');
      strength = strengthOf(tag);
      last = at;
    } else if (tag !== 'adverb' && !leadsOn(parts, at, strength)) break;
  }
  const negated = tokens.slice(from, last).some(({ lower }) => /^(?:not|never)$|n['’]t$/.test(lower));
  return { from, last, strength, passive, negated };
}

/** "continued to pursue", "appeared to have said": the second verb says what is done; a verb of speech keeps its say. */
const leadsOn = ({ tokens, tags, language }: Parts, at: number, strength: Clause['strength']): boolean =>
  tokens[at]?.lower === 'to' &&
  (isVerb(tags[at + 1]) || tags[at + 1] === 'auxiliary' || tags[at + 1] === 'adverb') &&
  (strength === 'verb' || language.phases.has(tokens[at - 1]?.lower ?? ''));

const strengthOf = (tag: Tag | undefined): Clause['strength'] =>
  tag === 'cue' || tag === 'weak cue' ? tag : 'verb';
const isBe = (word: string): boolean => /^(?:am|is|are|was|were|be|been|being)$/.test(word);

function subjectOf(parts: Parts, chain: Chain, before: readonly Clause[]): Pick<Clause, 'subject' | 'order'> {
  const { tags, tokens } = parts;
  const start = overAdverbs(parts, chain.from);
  const previous = before.findLast((clause) => clause.subject);
  const verb = tokens[chain.from]?.lower ?? '';
  if (tags[start - 1] === 'relative' || isRelativeThat(parts, start - 1)) return antecedent(parts, start - 1);
  if (verb.endsWith('ing') && tags[chain.from] !== 'auxiliary') return shared(previous);
  if (tags[start - 1] === 'conjunction' || tokens[start - 1]?.lower === 'to') return shared(previous);
  const left = extentBefore(parts, start);
  if (left) return { subject: left, order: 'before' };
  if (tags[start - 1] === undefined || tags[start - 1] === 'mark' || tags[start - 1] === 'quote') {
    const right =
      chain.strength === 'verb' ? undefined : extentAfter(parts, overAdverbsRight(parts, chain.last + 1));
    if (right) return { subject: right, order: 'behind' };
    return tokens[start - 1]?.text === ',' || tokens[start - 1]?.quote
      ? shared(previous)
      : { order: 'before' };
  }
  return { order: 'before' };
}

const shared = (previous: Clause | undefined): Pick<Clause, 'subject' | 'order'> => ({
  ...(previous?.subject && { subject: previous.subject }),
  order: 'shared',
});

const isRelativeThat = (parts: Parts, at: number): boolean =>
  parts.tokens[at]?.lower === 'that' && parts.endingAt.has(at) && parts.tokens[at - 1]?.text !== ',';

/** "DeNiro, who joked": the one before the pronoun. */
function antecedent(parts: Parts, pronoun: number): Pick<Clause, 'subject' | 'order'> {
  const at = parts.tokens[pronoun - 1]?.text === ',' ? pronoun - 1 : pronoun;
  const subject = extentBefore(parts, at);
  return { ...(subject && { subject }), order: 'antecedent' };
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

function overAdverbsRight(parts: Parts, from: number): number {
  let at = from;
  while (parts.tags[at] === 'adverb') at++;
  return at;
}

/** "Bemoaning the “phony system,” Trump left": a participle in front takes the subject that follows. */
function borrowed(clause: Clause, following: readonly Clause[]): Clause {
  const next = clause.order === 'shared' && following.find((other) => other.subject);
  return next && next.subject ? { ...clause, subject: next.subject } : clause;
}
