import { useEffect, useState } from 'preact/hooks';
import type { ListedHighlights } from '@/components/highlights/HighlightList';
import type { Article } from '@/lib/article/article';
import { paintInPage } from '@/lib/browser/page-highlights';
import { readSettings } from '@/lib/browser/settings';

const NONE: ListedHighlights = { placed: [], names: [] };

/** What is highlighted in the saved copy of a page's article, placed in the page as it is now, and painted there. */
export function usePageHighlights(article: Article | undefined, tabId: number | undefined): ListedHighlights {
  const [found, setFound] = useState<ListedHighlights>(NONE);
  // An effect runs after the paint: the library's code is only loaded once the article is on screen.
  useEffect(() => {
    setFound(NONE);
    if (!article || tabId === undefined) return undefined;
    let isWanted = true;
    void listAndPaint(article, tabId).then((listed) => isWanted && setFound(listed));
    return () => {
      isWanted = false;
    };
  }, [article, tabId]);
  return found;
}

async function listAndPaint(article: Article, tabId: number): Promise<ListedHighlights> {
  const { highlightsOn } = await import('@/lib/library/highlights-on');
  const placed = await highlightsOn(article);
  if (placed.length === 0) return NONE;
  const { wordsToPaint } = await import('@/lib/highlights/words-to-paint');
  void paintInPage(tabId, wordsToPaint(article.text, placed));
  const { colourNames } = await readSettings();
  return { placed, names: colourNames };
}
