import type { Phrase } from './phrases';
import type { Sentence } from './sentence';
import type { Tag } from './tag';

/** A whole noun phrase with what belongs to it: "Kim Young-ho, the minister of unification". */
export type Extent = { from: number; to: number; head: number; kind: Phrase['kind'] };

/** A sentence before its clauses are known. */
export type Parts = Omit<Sentence, 'clauses'>;

/** "Smith, a farmer": a second phrase that says what the first one is; "Smith, 39"; "Smith, of Ohio". */
export function isApposition(parts: Parts, first: Extent, at: number): boolean {
  const tag = parts.tags[at];
  // "Murphy, now a consultant"
  if (tag === 'adverb' && parts.tags[at + 1] === 'determiner') return isApposition(parts, first, at + 1);
  if (tag === 'number') return true;
  if (tag === 'preposition') return parts.language.residence.has(parts.tokens[at]?.lower ?? '');
  const phrase = parts.startingAt.get(at);
  if (!phrase || phrase.kind === 'pronoun' || first.kind === 'pronoun') return false;
  return phrase.kind !== first.kind || tag === 'name' || tag === 'determiner';
}

const BEFORE_CLAUSE: ReadonlySet<Tag> = new Set([
  'mark',
  'quote',
  'conjunction',
  'subordinator',
  'relative',
  'adverb',
]);

/** Whether a clause may begin at token `at`. */
export function startsClause({ tags, tokens, language }: Parts, at: number): boolean {
  const tag = tags[at - 1];
  // "As Ann Lee, a farmer, put it": some prepositions begin clauses too.
  return (
    tag === undefined ||
    BEFORE_CLAUSE.has(tag) ||
    (tag === 'preposition' && language.subordinators.has(tokens[at - 1]?.lower ?? ''))
  );
}

/** Whether the noun at `at` says what somebody is: "minister", "vice-president". */
export function isRole({ tokens, language }: Parts, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return language.roles.has(word) || language.roles.has(word.replace(/^.*-/, ''));
}
