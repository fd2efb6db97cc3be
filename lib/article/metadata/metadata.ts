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
  /** What the publisher says of its own text: evidence to compare an extraction with, never shown. */
  declared: {
    /** Words of the whole article. */
    words?: number;
    /** Its whole text, cut at 200,000 characters. */
    body?: string;
  };
};
