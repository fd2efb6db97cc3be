import { useEffect, useState } from 'preact/hooks';
import { OtherVersionNotice } from '@/components/controls/OtherVersionNotice';
import { ReviewSheet } from '@/components/review/ReviewSheet';
import { useWords } from '@/components/words/words';
import { useChanges } from '@/entrypoints/reader/use-changes';
import { useHighlights } from '@/entrypoints/reader/use-highlights';
import { useReview } from '@/entrypoints/reader/use-review';
import { useReviewed } from '@/entrypoints/reader/use-reviewed';
import { readerAddress, reviewRoute } from '@/lib/browser/pages';
import type { QuoteRow } from '@/lib/library/rows';
import { useOtherVersion } from '@/lib/ui/use-other-version';

/** The review sheet of the article that the page's address names. */
export function ReviewScreen() {
  const id = useId();
  return (
    <>
      <ArticleSheet key={id} id={id} />
      <OtherVersionNotice other={useOtherVersion()} onReload={() => location.reload()} />
    </>
  );
}

function ArticleSheet({ id }: { id: string }) {
  const say = useWords();
  const saved = useReviewed(id);
  const { article, row, quotes = NO_QUOTES } = saved.state === 'open' ? saved : {};
  const changes = useChanges(id);
  const highlighting = useHighlights(id, row, article, changes);
  const reviewing = useReview(quotes, changes);
  useEffect(() => {
    if (article) document.title = `${say('review_sheet')}: ${article.title}`;
  }, [article, say]);
  const addressOf = (at?: string) => readerAddress(id, at);
  return (
    <ReviewSheet
      sheet={saved}
      highlighting={highlighting}
      reviewing={reviewing}
      addressOf={addressOf}
      onBack={() => location.assign(addressOf())}
      said={changes.said}
      onSaidOver={changes.onSaidOver}
    />
  );
}

const NO_QUOTES: QuoteRow[] = [];

function useId(): string {
  const [id, setId] = useState(() => reviewRoute(location.hash));
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('hashchange', () => setId(reviewRoute(location.hash)), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return id;
}
