import { useEffect, useState } from 'preact/hooks';
import type { Popup, ReadArticle } from '@/components/popup/popup-state';
import type { Article } from '@/lib/article/article';
import { onLoaded, readActivePage } from '@/lib/browser/active-tab';
import type { PageReading } from '@/lib/browser/read-tab';
import { keyQuotes } from '@/lib/quotes/key-quotes';
import type { Quote } from '@/lib/quotes/quote';

// The greatest part of the popup's code: loaded while the page is read, so that the frame does not wait for it.
const finding = import('@/lib/quotes/find-quotes');

/** The page behind the popup as it was last read. */
export type Page = {
  popup: Popup;
  tabId: number | undefined;
  readAgain: () => void;
  /** Shows what text there is on a page that we do not take for an article. */
  readAnyway: () => void;
  /** Shows the article as the reader has put it right. */
  showRepaired: (read: ReadArticle) => void;
};

/** Reads the page behind the popup; one that still loads is read again when it is there. */
export function usePage(firstReading: Promise<PageReading>): Page {
  const [popup, setPopup] = useState<Popup>({ state: 'reading' });
  const [tabId, setTabId] = useState<number>();

  const show = async (reading: PageReading) => {
    setTabId(reading.tabId);
    setPopup(await popupFor(reading));
  };
  const readAgain = () => {
    setPopup({ state: 'reading' });
    void readActivePage().then(show);
  };

  useEffect(() => void firstReading.then(show), [firstReading]);
  useEffect(() => {
    if (popup.state !== 'still-loading' || tabId === undefined) return undefined;
    const waiting = new AbortController();
    onLoaded(tabId, readAgain, waiting.signal);
    return () => waiting.abort();
  }, [popup.state, tabId]);

  const article = popup.state === 'article' ? popup.read.article : undefined;
  // An effect runs after the paint: the learned weights are loaded only once the article is on screen.
  useEffect(() => {
    if (!article) return;
    void surerQuotes(article).then((quotes) => {
      if (quotes) setPopup((now) => withSurer(now, article, quotes));
    });
  }, [article]);

  const readAnyway = () => {
    if (popup.state === 'no-article' && popup.anyway) setPopup({ state: 'article', read: popup.anyway });
  };
  const showRepaired = (read: ReadArticle) => setPopup({ state: 'article', read });
  return { popup, tabId, readAgain, readAnyway, showRepaired };
}

async function popupFor(reading: PageReading): Promise<Popup> {
  switch (reading.state) {
    case 'article':
      return { state: 'article', read: await withQuotes(reading.article) };
    case 'no-article':
      return { state: 'no-article', ...(reading.article && { anyway: await withQuotes(reading.article) }) };
    case 'loading':
      return { state: 'still-loading' };
    case 'not-allowed':
      return { state: 'not-allowed', why: reading.why };
  }
}

async function withQuotes(article: Article): Promise<ReadArticle> {
  const { findQuotes } = await finding;
  const quotes = findQuotes(article);
  return { article, quotes, keyQuotes: keyQuotes(quotes, article.title) };
}

/** The quotations with the speakers the learned ranker chooses; undefined where its weights cannot be had. */
async function surerQuotes(article: Article): Promise<Quote[] | undefined> {
  try {
    const { loadModel } = await import('@/lib/quotes/model/load-model');
    const { findQuotes } = await finding;
    return findQuotes(article, await loadModel());
  } catch {
    return undefined;
  }
}

/** The key quotes stay those the reader has begun to read; a popup that shows something else by now stays as it is. */
function withSurer(now: Popup, article: Article, quotes: Quote[]): Popup {
  if (now.state !== 'article' || now.read.article !== article) return now;
  const shown = now.read.keyQuotes.flatMap(
    ({ start }) => quotes.find((quote) => quote.start === start && quote.kind !== 'headline') ?? [],
  );
  return { state: 'article', read: { article, quotes, keyQuotes: shown } };
}
