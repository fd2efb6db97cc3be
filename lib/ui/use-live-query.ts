import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';
import { libraryProblem, type LibraryProblem } from '@/lib/library/problem';

/** What a screen knows of a question to the library. */
export type Live<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; problem: LibraryProblem };

/**
 * The answer to a question to the library, asked again whenever any page or the background changes what it rests on:
 * `useLiveQuery(openArticle, id)`. Another function or another `about` is another question, so an object has to be
 * the same one while it says the same.
 */
export function useLiveQuery<T>(ask: () => Promise<T>): Live<T>;
export function useLiveQuery<T, About>(ask: (about: About) => Promise<T>, about: About): Live<T>;
export function useLiveQuery<T, About>(ask: (about?: About) => Promise<T>, about?: About): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  // Before the frame is drawn, not after it: the library can look meanwhile.
  useLayoutEffect(() => {
    setLive({ state: 'loading' });
    const subscription = liveQuery(() => ask(about)).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error: unknown) => setLive({ state: 'failed', problem: libraryProblem(error) }),
    });
    return () => subscription.unsubscribe();
  }, [ask, about]);
  return live;
}
