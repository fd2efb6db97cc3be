import { useEffect, useState } from 'preact/hooks';
import {
  highlightsHash,
  highlightsRoute,
  type HighlightsRoute,
} from '@/components/all-highlights/highlights-route';

/** What the page's address asks for, and a way to change it without leaving a trail of every letter typed. */
export function useRoute(): [HighlightsRoute, (change: Partial<HighlightsRoute>) => void] {
  const [route, setRoute] = useState(() => highlightsRoute(location.hash));
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('hashchange', () => setRoute(highlightsRoute(location.hash)), {
      signal: listening.signal,
    });
    return () => listening.abort();
  }, []);
  const change = (part: Partial<HighlightsRoute>) => {
    const next = { ...route, ...part };
    history.replaceState(null, '', highlightsHash(next));
    setRoute(next);
    if (scrollY > 0) scrollTo({ top: 0 });
  };
  return [route, change];
}
