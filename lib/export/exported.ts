import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/highlights/highlight';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';

/** A saved article as it leaves the library. */
export type Exported = {
  article: Article;
  quotes: readonly ReviewedQuote[];
  highlights: readonly Highlight[];
  /** Addresses that lead to the very words of highlights, by their ids, as far as there are any. */
  links?: ReadonlyMap<string, string>;
  /** Unix milliseconds. */
  savedAt: number;
};

/** Where a picture lies beside the exported file, by its address on the web; undefined where it was not kept. */
export type PicturePath = (url: string) => string | undefined;
