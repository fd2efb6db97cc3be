import type { Article } from '@/lib/article/article';
import type { ArticleElement } from '@/lib/article/tree';
import type { Quote } from '@/lib/quotes/quote';

/** An article to save in a test; only what the case is about needs saying. */
export function anArticle(parts: Partial<Article> = {}): Article {
  const { canonicalUrl = 'https://news.example/story' } = parts;
  return {
    url: `${canonicalUrl}?utm_source=feed`,
    canonicalUrl,
    title: 'A story',
    authors: ['Ann Lee'],
    outlet: 'News',
    dir: 'ltr',
    tags: [],
    content: [],
    text: 'A text.',
    words: 2,
    receipt: [],
    confidence: 1,
    doubts: [],
    ...parts,
  };
}

export const aPicture = (src: string): ArticleElement => ({
  tag: 'figure',
  children: [{ tag: 'img', src, children: [] }],
});

export function aQuote(start: number, text = '“Yes”', speaker = 'Ann Lee'): Quote {
  return {
    start,
    end: start + text.length,
    text,
    speaker: { start: 90, end: 97, text: speaker },
    kind: 'full',
    sentence: { start, end: start + text.length },
    confidence: 1,
    likely: [],
  };
}
