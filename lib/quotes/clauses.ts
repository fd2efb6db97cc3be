import type { Clause } from './clause';
import type { Parts } from './extents';
import { subjectOf } from './subject-of';
import { borrowed } from './taken-over';
import { verbChainAt } from './verb-chain';

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
function timed({ tokens, tags, language }: Parts, { subject, ...clause }: Clause): Clause {
  const isTime =
    clause.strength !== 'verb' &&
    subject &&
    tags[subject.head] !== 'name' &&
    language.timeNouns.has(tokens[subject.head]?.lower ?? '');
  return !subject || isTime ? clause : { ...clause, subject };
}
