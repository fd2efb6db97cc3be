import type { Article } from '@/lib/article/article';

/** What a page tells about its article besides the text. */
export type Metadata = Pick<
  Article,
  | 'url'
  | 'canonicalUrl'
  | 'title'
  | 'standfirst'
  | 'authors'
  | 'published'
  | 'modified'
  | 'outlet'
  | 'section'
  | 'lang'
  | 'dir'
  | 'picture'
  | 'tags'
  | 'access'
  | 'notes'
> & {
  /** What the publisher says of its own text; shown only where the page itself shows none. */
  declared: {
    /** Words of the whole article. */
    words?: number;
    /** The paragraphs of its whole text, cut at 200,000 characters. */
    body?: string[];
  };
};
