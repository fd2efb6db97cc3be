import type { Language } from './languages/language';
import type { Place } from './places';
import type { QuoteKind } from './quote';
import type { Tag } from './tag';
import { tagsOf } from './tags';
import { tokensOf } from './tokens';

/** Whether a quotation holds a whole statement, a part of one, or a paragraph of a longer one. */
export function kindOf(text: string, { quoted, sentence, at }: Place): QuoteKind {
  if (quoted.open) return 'multi-paragraph';
  const inner = text.slice(quoted.start, quoted.end).replace(/^[^\p{L}\p{N}]+/u, '');
  if (inner.split(/\s+/, SHORTEST).length < SHORTEST) return 'partial';
  const opens = /^\p{Lu}/u.test(inner) || sentence.tokens.slice(0, at).every((token) => token.quote);
  return opens || holdsClause(inner, sentence.language) ? 'full' : 'partial';
}

// "We will all win": fewer words are seldom a sentence.
const SHORTEST = 4;

// The clause begins early or the quotation is no statement.
const LOOKED_AT = 160;

const SUBJECTS: ReadonlySet<Tag> = new Set(['noun', 'name', 'pronoun']);
const VERBS: ReadonlySet<Tag> = new Set(['auxiliary', 'cue', 'weak cue', 'verb']);

/** “the prospects appear good”: a subject right before its verb, though the quotation begins with a small letter. */
function holdsClause(inner: string, language: Language): boolean {
  const start = inner.slice(0, LOOKED_AT);
  const tokens = tokensOf(start, { start: 0, end: start.length }, [], language);
  const tags = tagsOf(tokens, language);
  return tags.some((tag, index) => {
    const before = tags[tags[index - 1] === 'adverb' ? index - 2 : index - 1];
    return (
      VERBS.has(tag) &&
      before !== undefined &&
      SUBJECTS.has(before) &&
      !isParticiple(tokens[index]?.lower ?? '')
    );
  });
}

const isParticiple = (word: string): boolean => word.endsWith('ing');
