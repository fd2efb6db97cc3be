import type { Parts } from './extents';
import type { Tag } from './tag';

/** The verb of a clause with its auxiliaries: "has repeatedly been saying". */
export type VerbChain = {
  /** First and last token. */
  from: number;
  last: number;
  /** The last token of the part that is conjugated: its subject may stand right behind it. */
  finite: number;
  /** The word that tells what is done: the last, or in German the participle at the sentence's end. */
  cue: number;
  strength: 'cue' | 'weak cue' | 'verb';
  passive: boolean;
  /** "did not mention", "would discuss": it may be speech, but other clauses come first. */
  unreal: boolean;
  /** The pronoun inside: "a-t-il dit". */
  pronoun?: number;
};

/** The verb that begins at token `from`: "went on to say", "is said to have told", "a-t-il déclaré", "hat … gesagt". */
export function verbChainAt(parts: Parts, from: number): VerbChain | undefined {
  const { tags, tokens } = parts;
  if (tags[from] !== 'auxiliary' && !isVerb(tags[from])) return undefined;
  const chain: VerbChain = {
    from,
    last: from,
    finite: from,
    cue: from,
    strength: strengthOf(tags[from]),
    passive: false,
    unreal: false,
  };
  for (let at = from + 1; at < tokens.length; at++) {
    if (continues(parts, chain, at)) {
      chain.passive = isBe(parts, chain.last) && isVerb(tags[at]) && !tokens[at]?.lower.endsWith('ing');
      chain.strength = strengthOf(tags[at]);
      chain.last = chain.cue = at;
    } else if (tags[at] === 'pronoun' && tokens[at - 1]?.text.endsWith('-')) chain.pronoun = at;
    else if (tags[at] !== 'adverb' && !leadsOn(parts, at, chain.strength)) break;
  }
  chain.unreal = tokens
    .slice(from, chain.last)
    .some(({ lower }) => NEGATION.test(lower) || parts.language.modals.has(lower));
  chain.finite = chain.last;
  return withFinalParticiple(parts, chain);
}

const VERBS: ReadonlySet<Tag> = new Set(['cue', 'weak cue', 'verb']);
const isVerb = (tag: Tag | undefined): boolean => tag !== undefined && VERBS.has(tag);
const strengthOf = (tag: Tag | undefined): VerbChain['strength'] =>
  tag === 'cue' || tag === 'weak cue' ? tag : 'verb';
const isBe = ({ tokens, language }: Parts, at: number): boolean =>
  language.being.has(tokens[at]?.lower ?? '');
const NEGATION = /^(?:not|never|nicht|nie)$|n['’]t$/;

function continues({ tokens, tags, language }: Parts, { last }: VerbChain, at: number): boolean {
  const afterAuxiliary = tags[last] === 'auxiliary';
  if (tags[at] === 'auxiliary') return afterAuxiliary;
  return isVerb(tags[at]) && (afterAuxiliary || language.infinitiveMarks.has(tokens[at - 1]?.lower ?? ''));
}

/** "continued to pursue", "appeared to have said": the second verb says what is done; a verb of speech keeps its say. */
const leadsOn = ({ tokens, tags, language }: Parts, at: number, strength: VerbChain['strength']): boolean =>
  language.infinitiveMarks.has(tokens[at]?.lower ?? '') &&
  (isVerb(tags[at + 1]) || tags[at + 1] === 'auxiliary' || tags[at + 1] === 'adverb') &&
  (strength === 'verb' || language.phases.has(tokens[at - 1]?.lower ?? ''));

// Farther than this no participle belongs to its auxiliary.
const REACH = 40;

/** "Sie habe „alles“ gesagt": the word that reports stands at the end. */
function withFinalParticiple(parts: Parts, chain: VerbChain): VerbChain {
  const { tokens, tags, language } = parts;
  // Before a comma the auxiliary ends its clause itself.
  const ends = /^[,;:.]$/.test(tokens[chain.last + 1]?.text ?? '');
  if (!language.capitalNouns || tags[chain.last] !== 'auxiliary' || ends) return chain;
  for (let at = chain.last + 1; at < Math.min(tokens.length, chain.last + REACH); at++) {
    if (tags[at] === 'auxiliary' || tokens[at]?.text === ';') return chain;
    if (
      (tags[at] === 'cue' || tags[at] === 'weak cue') &&
      /(?:(?<!te)t|(?<!t)en)$/.test(tokens[at]?.lower ?? '')
    ) {
      // Behind a quotation it still belongs to this verb, which alone stands beside the quotation.
      const isApart = tokens.slice(chain.last, at).some((token) => token.quote);
      const passive = isPassive(parts, chain.last, at);
      return { ...chain, strength: strengthOf(tags[at]), cue: at, last: isApart ? chain.last : at, passive };
    }
  }
  return chain;
}

/** "wird als „Unsinn“ bezeichnet", "war „Unsinn“ genannt worden": not "wird „Unsinn“ sagen". */
function isPassive(parts: Parts, auxiliary: number, participle: number): boolean {
  const word = parts.tokens[participle]?.lower ?? '';
  return isBe(parts, participle + 1) || (isBe(parts, auxiliary) && /t$|ge\p{L}+en$/u.test(word));
}
