import type { Article, LeftOut } from '@/lib/article/article';
import { countWords } from '@/lib/article/count-words';
import { textOf } from '@/lib/article/text';
import { inHeadingOrder } from '@/lib/article/tree-from-dom/heading-levels';
import type { ArticleNode } from '@/lib/article/tree';
import { blockStarts } from './block-starts';
import { TAKEN_AWAY } from './site-repair';

/** The article with an entry of its receipt shown again where it stood; the same article where that cannot be. */
export function putBack(article: Article, entry: number): Article {
  const put = article.receipt[entry];
  if (!put?.content) return article;
  const starts = blockStarts(article.content);
  const at = starts.findLastIndex((start) => start <= put.after) + 1;
  const content = inHeadingOrder(article.content.toSpliced(at, 0, ...put.content));
  const text = textOf(content);
  const added = text.length - article.text.length;
  const place = blockStarts(content)[at] ?? text.length;
  const receipt = article.receipt.flatMap((other, index): LeftOut[] => {
    if (index === entry) return [];
    if (other.after > put.after) return [{ ...other, after: other.after + added }];
    return [index > entry && other.after === put.after ? { ...other, after: place } : other];
  });
  return withContent(article, content, text, receipt);
}

/** The article without one of its outermost blocks, which goes into the receipt; the same article where nothing else is in it. */
export function takeAway(article: Article, block: number): Article {
  const taken = article.content[block];
  if (taken === undefined) return article;
  const content = article.content.toSpliced(block, 1);
  const text = textOf(content);
  if (!text) return article;
  const starts = blockStarts(article.content);
  const start = starts[block] ?? 0;
  const end = starts[block + 1] ?? article.text.length;
  const before = starts.findLast((other, index) => index < block && other < start) ?? -1;
  const removed = article.text.length - text.length;
  const entry: LeftOut = { text: textOf([taken]), rule: TAKEN_AWAY, after: before, content: [taken] };
  const earlier = article.receipt.filter(({ after }) => after < start);
  const later = article.receipt.filter(({ after }) => after >= start);
  const moved = later.map((other) => ({
    ...other,
    after: other.after < end ? before : other.after - removed,
  }));
  return withContent(article, content, text, [...earlier, entry, ...moved]);
}

const withContent = (
  article: Article,
  content: ArticleNode[],
  text: string,
  receipt: LeftOut[],
): Article => ({ ...article, content, text, words: countWords(text, article.lang), receipt });
