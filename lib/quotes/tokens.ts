import type { Language } from './languages/language';
import type { Quoted } from './marks';
import type { Span } from './quote';

/** A word, a punctuation mark, or a whole quotation folded into one. */
export type Token = Span & { text: string; lower: string; quote?: Quoted };

// Abbreviations keep their full stops ("U.S.", "J.M."), numbers their commas; ’s is a word of its own ("Trump’s" is two),
// and so is a pronoun behind its verb ("dit-il").
const WORD =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|\p{N}+(?:[.,:/]\p{N}+)*(?:-\p{L}+)*%?|['’](?:s|S)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:[-&\u2010-\u2013](?!(?:t-)?(?:ils?|elles?|on)(?!\p{L}))\p{L}[\p{L}\p{M}\p{N}]*|\.(?=\p{Ll})\p{L}+|['’](?!s\b)\p{L}+)*|--+|[^\s]/u;
// "l’Italia", "qu’il" are two words; "a-t-il" is three.
const ELIDED =
  /(?<!\p{L})(?:[ldjnsmtcLDJNSMTC]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Dd]ell|[Aa]ll|[Dd]all|[Nn]ell|[Ss]ull|[Uu]n|[Qq]uest)['’](?=\p{L})|-t-/u;
const WORDS = new RegExp(WORD, 'gu');
const ELIDED_WORDS = new RegExp(`${ELIDED.source}|${WORD.source}`, 'gu');
const ABBREVIATION = /^\.(?=[\s,)])/;

/** A folded quotation that ends with a comma: who said it follows. */
export const LED_ON = '“,”';

/** The words and marks of a stretch of text, each quotation folded into one token. */
export function tokensOf(text: string, span: Span, quotes: readonly Quoted[], language: Language): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (const quote of quotes) {
    pushWords(tokens, text, from, quote.start, language);
    const folded = text.charAt(quote.end - 2) === ',' ? LED_ON : '“”';
    tokens.push({ start: quote.start, end: quote.end, text: folded, lower: folded, quote });
    from = quote.end;
  }
  pushWords(tokens, text, from, span.end, language);
  return tokens;
}

function pushWords(tokens: Token[], text: string, start: number, end: number, language: Language): void {
  for (const { 0: word, index } of text.slice(start, end).matchAll(language.elides ? ELIDED_WORDS : WORDS)) {
    const at = start + index;
    const last = tokens.at(-1);
    // "Mr" + "." is one word.
    if (
      word === '.' &&
      last &&
      last.end === at &&
      language.abbreviations.has(last.lower) &&
      ABBREVIATION.test(text.slice(at, at + 2))
    ) {
      tokens[tokens.length - 1] = { ...last, end: at + 1, text: `${last.text}.`, lower: `${last.lower}.` };
    } else {
      tokens.push({
        start: at,
        end: at + word.length,
        text: word,
        lower: word.toLowerCase().replace('’', "'"),
      });
    }
  }
}
