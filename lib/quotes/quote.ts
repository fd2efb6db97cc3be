/** A stretch of the article's `text`: UTF-16 offsets, `end` exclusive. */
export type Span = { start: number; end: number };

/** Words of the text that name somebody or something, with their exact place. */
export type Mention = Span & { text: string };

export type QuoteKind = 'full' | 'partial' | 'multi-paragraph' | 'nested' | 'headline' | 'indirect';

/** Something somebody is quoted as saying. */
export type Quote = Span & {
  /** The words with their quotation marks, exactly as in the article. */
  text: string;
  /** The words of the text that name the speaker; null where the text does not say. */
  speaker: Mention | null;
  /** The fullest name the article gives the speaker: "He" → "Kim Jong Un". */
  resolved?: string;
  /** What the text says the speaker is: "South Korea’s unification minister". */
  role?: string;
  /** The word that reports the speech: "said", "warned", "according to". */
  cue?: Mention;
  kind: QuoteKind;
  /** The sentence or sentences the quotation stands in. */
  sentence: Span;
  /** How likely the speaker is right, from 0 to 1. */
  confidence: number;
  /** Where nobody is sure: the likeliest speakers, best first, at most two. */
  likely: Mention[];
};

/** Everything quotes are found in. */
export type QuotableArticle = { text: string; title?: string; lang?: string };
