import { extentAfter } from './extent-after';
import type { Extent, Parts } from './extents';
import { overObjectsRight } from './over-adverbs';
import type { VerbChain } from './verb-chain';

// Subjects where they may stand anywhere, as in German.

/** "Den Plan bezeichnete er als", "“…”, sagte Ann Lee": a pronoun, or a bare name behind a comma, right behind the verb. */
export function plainlyBehind(parts: Parts, chain: VerbChain, start: number): Extent | undefined {
  const at = overObjectsRight(parts, chain.finite + 1);
  const phrase = parts.startingAt.get(at);
  const isBehindMark =
    /^[,–—-]$/.test(parts.tokens[start - 1]?.text ?? '') || parts.tags[start - 1] === 'quote';
  const isBareName = phrase?.kind === 'name' && parts.tags[at] === 'name' && isBehindMark;
  return phrase?.kind === 'pronoun' || isBareName ? extentAfter(parts, at) : undefined;
}

/** "Anna Lehmann, Leiterin der „Zeit“ (Bonn), kommentierte": all that stands before the first verb is one phrase. */
export function inFront(parts: Parts, start: number): Extent | undefined {
  const first = parts.startingAt.get(0);
  const isNamed = first?.kind === 'name' && parts.tags[0] === 'name';
  return isNamed && parts.tokens[start - 1]?.text === ',' ? { ...first, to: start - 1 } : undefined;
}

// "indem sie den Aufsichtsrat zum Handeln aufforderte": farther from its conjunction no verb ends a clause.
const LONGEST_CLAUSE = 25;

/** In a subordinate clause the verb comes last and the subject right behind the conjunction. */
export function verbFinal(parts: Parts, end: number): Extent | undefined {
  const { tokens, tags, language } = parts;
  if (!language.freeOrder || tags[end] === undefined) return undefined;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_CLAUSE); at--) {
    if (tokens[at]?.quote || /^[,;:]$/.test(tokens[at]?.text ?? '')) return undefined;
    if (tags[at] === 'subordinator') return extentAfter(parts, overObjectsRight(parts, at + 1));
  }
  return undefined;
}
