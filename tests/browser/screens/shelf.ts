import type { ArticleRow } from '@/lib/library/rows';
import { arabic, harbour, japanese, longTitle, plain } from './articles';
import type { Article } from '@/lib/article/article';

const DAY = 86_400_000;
export const NOW = new Date(2026, 10, 20, 9, 30);

function row(article: Article, id: string, daysAgo: number, quoteCount: number): ArticleRow {
  const { content, text, receipt, doubts, ...shown } = article;
  const savedAt = NOW.getTime() - daysAgo * DAY;
  return {
    ...shown,
    id,
    site: 'news.example',
    savedAt,
    versionSavedAt: savedAt,
    version: 1,
    textRevision: 1,
    status: 'unread',
    favourite: 0,
    deletedAt: 0,
    progress: 0,
    quoteCount,
    highlightCount: 0,
    excerpt: article.standfirst ?? text.slice(0, 200),
  };
}

/** Saved articles, newest first. */
export const shelf: ArticleRow[] = [
  row(harbour, 'harbour', 0, 9),
  row(
    { ...plain, title: 'The ferry comes back with new engines and an old bell', outlet: 'Example Times' },
    'ferry',
    0.3,
    0,
  ),
  row(
    {
      ...harbour,
      title: 'Seoul weighs its answer to the summit',
      outlet: 'Example Times',
      published: '2026-11-17',
    },
    'seoul',
    2,
    11,
  ),
  row(arabic, 'arabic', 4, 2),
  row(longTitle, 'long', 9, 21),
  row(japanese, 'japanese', 40, 2),
];
