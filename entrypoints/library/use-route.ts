import { useEffect, useState } from 'preact/hooks';
import { hashOf, routeOf, type LibraryRoute } from '@/components/library/library-route';

/** What the page's address asks for, and a way to change it without leaving a trail of every letter typed. */
export function useRoute(): [LibraryRoute, (change: Partial<LibraryRoute>) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const listening = new AbortController();
    const follow = () => {
      setRoute(routeOf(location.hash));
      scrollTo({ top: 0 });
    };
    addEventListener('hashchange', follow, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  const change = (part: Partial<LibraryRoute>) => {
    const next = { ...route, ...part };
    history.replaceState(null, '', hashOf(next) || ' ');
    setRoute(next);
    if (scrollY > 0) scrollTo({ top: 0 });
  };
  return [route, change];
}
