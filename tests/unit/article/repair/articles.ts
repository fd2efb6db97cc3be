import type { Article } from '@/lib/article/article';
import { textOf } from '@/lib/article/text';
import type { ArticleElement, ArticleNode } from '@/lib/article/tree';

export const paragraph = (words: string, make?: string): ArticleElement => ({
  tag: 'p',
  children: [words],
  ...(make !== undefined && { make }),
});

/** An article of a site with this content and receipt. */
export const articleWith = (content: ArticleNode[], receipt: Article['receipt'] = []): Article => ({
  url: 'https://www.news.example/story',
  canonicalUrl: 'https://www.news.example/story',
  title: 'A story',
  authors: [],
  outlet: 'News',
  dir: 'ltr',
  tags: [],
  content,
  text: textOf(content),
  words: 0,
  receipt,
  confidence: 1,
  doubts: [],
});
