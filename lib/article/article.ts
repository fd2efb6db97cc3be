import type { ArticleNode } from './tree';

/** An article as taken out of a page: plain data, safe to send, store, draw and export. */
export type Article = {
  /** Address of the page it was read on. */
  url: string;
  /** The story's own address without tracking, AMP or fragment: the same story has the same one. */
  canonicalUrl: string;
  /** Headline without the outlet's suffix; never empty. */
  title: string;
  /** The sentence or two set between headline and text; not part of `text`. */
  standfirst?: string;
  /** People or desks who wrote it, without "By" and roles. */
  authors: string[];
  /** When it was first published, ISO 8601, with the zone where the page tells it. */
  published?: string;
  /** When it was last changed, ISO 8601. */
  modified?: string;
  /** Name of the newspaper, agency or site; its host where nothing better is known. */
  outlet: string;
  section?: string;
  /** BCP 47 tag of the text's language. */
  lang?: string;
  dir: 'ltr' | 'rtl';
  picture?: LeadPicture;
  tags: string[];
  /** What the page says about who may read it. */
  access?: 'free' | 'subscribers';
  /** What the newsroom says about its own text. */
  notes?: Note[];
  content: ArticleNode[];
  /** `textOf(content)`: the offsets of quotes and highlights count in it. */
  text: string;
  /** Words of `text`, counted by `Intl.Segmenter` in the article's language. */
  words: number;
  /** What was left out of the page's article, so that the reader can check it. */
  receipt: LeftOut[];
  /** How likely the text is whole and clean, from 0 to 1. */
  confidence: number;
  /** Why parts may be missing; empty when nothing speaks for it. */
  doubts: Doubt[];
};

export type LeadPicture = {
  src: string;
  alt: string;
  caption?: string;
  credit?: string;
  width?: number;
  height?: number;
};

/** A correction, a word from the editors, or what was added later; `text` is without its label. */
export type Note = { kind: 'correction' | 'editors-note' | 'update'; text: string };

/** A block that was in or beside the article and is not shown. */
export type LeftOut = {
  text: string;
  /** Name of the rule that took it out, e.g. `newsletter`. */
  rule: string;
  /** The block before it in the article's text, as an offset into `text`; `-1` before the first. */
  after: number;
  /** The blocks themselves, by which they can be put back; absent where they are too much to be kept. */
  content?: ArticleNode[];
};

/** Reasons to distrust an extraction, each with its own sentence on screen. */
export type Doubt =
  | 'short-text'
  | 'much-left-out'
  | 'looks-cut-short'
  | 'subscribers-only'
  | 'wrong-characters'
  | 'no-clear-article'
  | 'page-too-large'
  | 'from-page-data';

/** What reading a page gives: an article, or a named reason why not. */
export type Reading =
  | { state: 'article'; article: Article }
  /** Not an article by our judgement; `article` is what "read it anyway" shows, when there is any text. */
  | { state: 'no-article'; article?: Article }
  | { state: 'loading' };
