/** An article's content as plain data: what has no name here can neither be stored nor shown. */
export type ArticleNode = string | ArticleElement;

/** One allowed element. Its strings hold white space already collapsed, except inside `pre`. */
export type ArticleElement = { tag: Tag; children: ArticleNode[] } & Attributes;

/** The only attributes kept. Addresses are absolute `http(s)`. */
export type Attributes = {
  href?: string;
  src?: string;
  alt?: string;
  /** Intrinsic size of a picture in CSS pixels, so the page does not jump when it arrives. */
  width?: number;
  height?: number;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  colSpan?: number;
  rowSpan?: number;
  /** First number of an ordered list that does not begin at 1. */
  start?: number;
  /** ISO 8601 moment a `time` element names. */
  dateTime?: string;
  /** Sign of how the page built an outermost block that is not one of the usual paragraphs: its like has the same. */
  make?: string;
  /** Number of the footnote that a link is the mark of. */
  note?: number;
  /** Number of the footnote that a block is, or is part of. */
  noted?: number;
  /** Number of the footnote that a link leads back from, to its mark. */
  back?: number;
  /** What is shown of another page: a figure holds a caption with a link there, a quotation the words of a post; never the thing itself. */
  embed?: EmbedKind;
};

/** What can be embedded in an article. */
export const EMBED_KINDS = ['video', 'audio', 'post', 'chart', 'map', 'page'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

export const BLOCK_TAGS = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'figure',
  'figcaption',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'hr',
] as const;

export const INLINE_TAGS = [
  'a',
  'em',
  'strong',
  'b',
  'i',
  'u',
  's',
  'mark',
  'small',
  'sub',
  'sup',
  'q',
  'cite',
  'abbr',
  'code',
  'kbd',
  'samp',
  'var',
  'time',
  'del',
  'ins',
  'bdi',
  'bdo',
  'ruby',
  'rb',
  'rt',
  'rp',
  'span',
  'br',
  'wbr',
  'img',
] as const;

export type BlockTag = (typeof BLOCK_TAGS)[number];
export type Tag = BlockTag | (typeof INLINE_TAGS)[number];

const BLOCKS: ReadonlySet<string> = new Set(BLOCK_TAGS);
const TAGS: ReadonlySet<string> = new Set([...BLOCK_TAGS, ...INLINE_TAGS]);

export const isTag = (name: string): name is Tag => TAGS.has(name);
export const isBlockTag = (name: string): name is BlockTag => BLOCKS.has(name);
