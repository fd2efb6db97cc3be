import { useEffect, useState } from 'preact/hooks';
import { hashOf, routeOf, type LibraryRoute } from '@/components/library/library-route';

const PAUSE = 200; // Milliseconds without a key.

/** What the page's address asks for, and a way to change it without leaving a trail of every letter typed. */
export function useRoute(): [LibraryRoute, (change: Partial<LibraryRoute>) => void] {
  const [{ route, isTyped }, setState] = useState(() => ({ route: routeOf(location.hash), isTyped: false }));
  useEffect(() => {
    const listening = new AbortController();
    const follow = () => {
      setState({ route: routeOf(location.hash), isTyped: false });
      scrollTo({ top: 0 });
    };
    addEventListener('hashchange', follow, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  useEffect(() => {
    // Writing an address asks the browser's other processes, which takes longer than a key may.
    if (!isTyped) return undefined;
    const timer = setTimeout(() => write(route), PAUSE);
    const acting = new AbortController();
    // Enter and a click may lead away at once: the way back must lead to what is shown.
    for (const act of ['keydown', 'pointerdown'])
      addEventListener(act, (event) => leads(event) && write(route), {
        capture: true,
        signal: acting.signal,
      });
    return () => {
      clearTimeout(timer);
      acting.abort();
    };
  }, [route, isTyped]);
  const change = (part: Partial<LibraryRoute>) => {
    const next = { ...route, ...part };
    const isKey = part.typed !== undefined;
    if (!isKey) write(next);
    setState({ route: next, isTyped: isKey });
    if (scrollY > 0) scrollTo({ top: 0 });
  };
  return [route, change];
}

const write = (route: LibraryRoute): void => history.replaceState(null, '', hashOf(route) || ' ');

const leads = (event: Event): boolean => !(event instanceof KeyboardEvent) || event.key === 'Enter';
