import type { Quoted } from './marks';
import type { Span } from './quote';

/** A word, a punctuation mark, or a whole quotation folded into one. */
export type Token = Span & { text: string; lower: string; quote?: Quoted };

// Abbreviations keep their full stops ("U.S.", "J.M."), numbers their commas; ’s is a word of its own ("Trump’s" is two).
const WORDS =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|\p{N}+(?:[.,:]\p{N}+)*(?:-\p{L}+)*%?|['’](?:s|S)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:[-&\u2010\u2011]\p{L}[\p{L}\p{M}\p{N}]*|\.(?=\p{Ll})\p{L}+|['’](?!s\b)\p{L}+)*|--+|[^\s]/gu;
const ABBREVIATION = /^\.(?=[\s,)])/;

/** The words and marks of a stretch of text, each quotation folded into one token. */
export function tokensOf(
  text: string,
  span: Span,
  quotes: readonly Quoted[],
  abbreviations: ReadonlySet<string>,
): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (const quote of quotes) {
    pushWords(tokens, text, from, quote.start, abbreviations);
    tokens.push({ start: quote.start, end: quote.end, text: '“”', lower: '“”', quote });
    from = quote.end;
  }
  pushWords(tokens, text, from, span.end, abbreviations);
  return tokens;
}

function pushWords(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): void {
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORDS)) {
    const at = start + index;
    const last = tokens.at(-1);
    // "Mr" + "." is one word.
    if (
      word === '.' &&
      last &&
      last.end === at &&
      abbreviations.has(last.lower) &&
      ABBREVIATION.test(text.slice(at, at + 2))
    ) {
      tokens[tokens.length - 1] = { ...last, end: at + 1, text: `${last.text}.`, lower: `${last.lower}.` };
    } else {
      tokens.push({ start: at, end: at + word.length, text: word, lower: word.toLowerCase() });
    }
  }
}
