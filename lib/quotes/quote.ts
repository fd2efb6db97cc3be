import type { ArticleNode } from '@/lib/article/tree';

/** A stretch of the article's `text`: UTF-16 offsets, `end` exclusive. */
export type Span = { start: number; end: number };

/** Words of the text that name somebody or something, with their exact place. */
export type Mention = Span & { text: string };

export type QuoteKind =
  | 'full'
  | 'partial'
  | 'multi-paragraph'
  /** A passage set apart, without quotation marks. */
  | 'block'
  /** Inside another quotation. */
  | 'nested'
  /** In the headline: all its offsets count in the article's `title`. */
  | 'headline'
  /** What somebody says in the writer's words. */
  | 'indirect';

/** What the writer changed in somebody's words: words put in, as in “[the king] won”, or left out, as in “he […] won”. */
export type Edit = Span & { edit: 'put-in' | 'left-out' };

/** Something somebody is quoted as saying. */
export type Quote = Span & {
  /** The words with their quotation marks, exactly as in the article. */
  text: string;
  /** The words of the text that name the speaker; null where the text does not say. */
  speaker: Mention | null;
  /** The fullest name the article gives the speaker: "He" → "Kim Jong Un". A headline may name nobody and have one: who says the same in the text. */
  resolved?: string;
  /** What the text says the speaker is: "South Korea’s unification minister". */
  role?: string;
  /** The word that reports the speech: "said", "warned", "according to". */
  cue?: Mention;
  kind: QuoteKind;
  /** The writer's changes in it, in order; absent where there are none. */
  edits?: Edit[];
  /** The sentence or sentences the quotation stands in. */
  sentence: Span;
  /** How likely the speaker is right, from 0 to 1. */
  confidence: number;
  /** Where nobody is sure: the likeliest speakers, best first, at most two. */
  likely: Mention[];
};

/** Everything quotes are found in; `text` is that of `content`, which tells what is set apart. */
export type QuotableArticle = {
  text: string;
  title?: string;
  lang?: string;
  content?: readonly ArticleNode[];
};
