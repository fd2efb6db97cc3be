import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf, routeOf, type LibraryRoute } from '@/components/library/library-route';

const PAUSE = 200; // Milliseconds without a key.

/** What the page's address asks for, and a way to change it without leaving a trail of every letter typed. */
export function useRoute(): [LibraryRoute, (change: Partial<LibraryRoute>) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  const writing = useRef<ReturnType<typeof setTimeout>>(undefined);
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
    const write = () => history.replaceState(null, '', hashOf(next) || ' ');
    clearTimeout(writing.current);
    // Writing an address asks the browser's other processes, which takes longer than a key may.
    if (part.typed === undefined) write();
    else writing.current = setTimeout(write, PAUSE);
    setRoute(next);
    if (scrollY > 0) scrollTo({ top: 0 });
  };
  return [route, change];
}
