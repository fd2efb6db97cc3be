import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds, as the window changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const listening = new AbortController();
    const look = () => setHolds(media.matches);
    look();
    media.addEventListener('change', look, { signal: listening.signal });
    return () => listening.abort();
  }, [query]);
  return holds;
}
