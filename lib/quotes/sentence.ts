import type { Clause } from './clause';
import { clausesOf } from './clauses';
import type { Language } from './languages/language';
import type { Quoted } from './marks';
import { phrasesOf, type Phrase } from './phrases';
import type { Mention, Span } from './quote';
import type { Tag } from './tag';
import { tagsOf } from './tags';
import { tokensOf, type Token } from './tokens';

/** A sentence taken apart as far as quotations need it. */
export type Sentence = Span & {
  tokens: readonly Token[];
  tags: readonly Tag[];
  phrases: readonly Phrase[];
  /** The phrase that begins, and the one that ends, at a token. */
  startingAt: ReadonlyMap<number, Phrase>;
  endingAt: ReadonlyMap<number, Phrase>;
  clauses: readonly Clause[];
  language: Language;
};

/** Reads one sentence whose quotations are known. */
export function readSentence(
  text: string,
  span: Span,
  quotes: readonly Quoted[],
  language: Language,
): Sentence {
  const tokens = tokensOf(text, span, quotes, language);
  const tags = tagsOf(tokens, language);
  const phrases = phrasesOf(tokens, tags, language);
  const parts = {
    ...span,
    tokens,
    tags,
    phrases,
    startingAt: new Map(phrases.map((phrase) => [phrase.from, phrase])),
    endingAt: new Map(phrases.map((phrase) => [phrase.to, phrase])),
    language,
  };
  return { ...parts, clauses: clausesOf(parts) };
}

/** The words of a sentence from token `from` up to token `to`, with their place in the article. */
export function mentionOf(text: string, tokens: readonly Token[], from: number, to: number): Mention {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
