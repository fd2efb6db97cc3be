import { dashedSpans } from './dashed';
import type { Language } from './languages/language';
import { quotedSpans, type Quoted } from './marks';
import { paragraphsOf } from './paragraphs';
import type { Span } from './quote';
import { readSentence, type Sentence } from './sentence';
import { sentencesOf } from './sentences';

/** A quotation and what stands around it. */
export type Place = {
  quoted: Quoted;
  sentence: Sentence;
  /** Its token in the sentence. */
  at: number;
  /** The sentence before, also over the border of a paragraph. */
  before?: Sentence;
  /** The sentence after it in the same paragraph. */
  after?: Sentence;
  /** Number of the paragraph, from 0. */
  paragraph: number;
  /** Whether the sentence before ends the paragraph before. */
  opensParagraph: boolean;
  /** The quotation after it: who says that one may say this one, too. */
  next?: Place;
};

/** An article read as far as its quotations need it. */
export type Passage = { places: Place[]; sentences: Sentence[]; paragraphs: Span[] };

/** Finds every quotation of a text by its marks and reads all sentences. */
export function readPassage(text: string, language: Language, tag: string): Passage {
  const paragraphs = paragraphsOf(text);
  const all: Sentence[] = [];
  const places: Place[] = [];
  paragraphs.forEach((paragraph, number) => {
    const next = paragraphs[number + 1]?.start;
    const marked = quotedSpans(text, paragraph, next !== undefined && /^[“„«"]/.test(text.charAt(next)));
    const quotes = marked.length ? marked : dashedSpans(text, paragraph, language);
    const spans = sentencesOf(text, paragraph, quotes, language, tag);
    const sentences = readSentences(text, spans, quotes, language);
    sentences.forEach((sentence, index) => {
      const before = sentences[index - 1] ?? all.at(-1);
      const after = sentences[index + 1];
      sentence.tokens.forEach((token, at) => {
        if (!token.quote) return;
        places.push({
          quoted: token.quote,
          sentence,
          at,
          ...(before && { before }),
          ...(after && { after }),
          paragraph: number,
          opensParagraph: index === 0,
        });
      });
    });
    all.push(...sentences);
  });
  places.forEach((place, index) => {
    const next = places[index + 1];
    if (next) place.next = next;
  });
  return { places, sentences: all, paragraphs };
}

/** Both lists are in order, so one walk deals the quotations out to their sentences. */
function readSentences(
  text: string,
  spans: readonly Span[],
  quotes: readonly Quoted[],
  language: Language,
): Sentence[] {
  let next = 0;
  return spans.map((span) => {
    const from = next;
    while (next < quotes.length && (quotes[next]?.start ?? span.end) < span.end) next++;
    return readSentence(text, span, quotes.slice(from, next), language);
  });
}

/** Whether the sentence holds nothing but quotations. */
export const isBare = ({ sentence }: Place): boolean =>
  sentence.tokens.every((token) => token.quote || !/[\p{L}\p{N}]/u.test(token.text));

/** “a mess,” a “disgrace” and “a shame”: nothing but "and" and articles since the quotation before it. */
export function isListed({ sentence, at }: Place): boolean {
  const { tokens, language } = sentence;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_LINK); before--) {
    const token = tokens[before];
    if (token?.quote) return before < at - 1;
    const links =
      token &&
      (/^[,;&]$/.test(token.text) ||
        language.conjunctions.has(token.lower) ||
        language.articles.has(token.lower));
    if (!links) return false;
  }
  return false;
}

// ", and a": more words say something of their own.
const LONGEST_LINK = 4;
