import { useEffect } from 'preact/hooks';
import type { Article } from '@/lib/article/article';

/** Names the tab after the article. */
export function useTitle(article: Pick<Article, 'title' | 'outlet'> | undefined): void {
  useEffect(() => {
    if (article) document.title = `${article.title} – ${article.outlet}`;
  }, [article]);
}
