import type { Clause } from '@/lib/quotes/clause';
import type { Sentence } from '@/lib/quotes/sentence';
import type { Candidate } from './candidates';
import type { Feature } from './hash';
import type { Scene } from './scene';

/** How a candidate's clause lies among the others before the quotation: "Lee said that Roy had won “x”". */
export function nestingFeatures({ place }: Scene, { clause, where, mention }: Candidate): Feature[] {
  const { sentence, at, quoted } = place;
  if (where !== 'same sentence' || mention.start > quoted.start) return [];
  const before = sentence.clauses.filter(({ last }) => last < at);
  const own = clause ? before.findIndex(({ from }) => from === clause.from) : -1;
  if (own === -1) return [['nesting: no clause']];
  const outer = before.slice(0, own).findLast(isReport);
  const inner = before.slice(own + 1);
  const opener = openerOf(sentence, clause);
  const strength = clause?.strength ?? 'verb';
  return [
    ['nesting: outer', outer?.strength ?? 'none', 'own', strength],
    ['nesting: outer', outer?.strength ?? 'none', 'opener', opener],
    ['nesting: opener', opener, 'own', strength],
    ['nesting: inner', inner.findLast(isReport)?.strength ?? 'none', 'own', strength],
    ['nesting: inner', Math.min(inner.length, 3), 'own', strength],
    ['nesting: first', own === 0, 'last', inner.length === 0, 'own', strength],
  ];
}

const isReport = ({ strength, passive, subject }: Clause): boolean =>
  strength !== 'verb' && !passive && subject !== undefined;

/** What stands before the clause: "that", "what", a comma, the beginning of the sentence. */
function openerOf({ tokens, tags }: Sentence, clause: Clause | undefined): string {
  const at = (clause?.subject?.from ?? clause?.from ?? 0) - 1;
  const tag = tags[at];
  return tag === 'subordinator' || tag === 'mark' || tag === 'conjunction'
    ? (tokens[at]?.lower ?? '^')
    : (tag ?? '^');
}
