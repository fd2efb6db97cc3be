import { useEffect, useState } from 'preact/hooks';
import { pictureStates, type PictureState } from '@/lib/library/picture-state';
import { useLiveQuery } from '@/lib/ui/use-live-query';

const PAUSE = 80; // Milliseconds: while the list changes with every key, nobody looks at pictures.

/** How the pictures of the articles in sight are, as they come in; one that has just come into sight follows. */
export function usePictureStates(ids: readonly string[]): ReadonlyMap<string, PictureState> {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [known, setKnown] = useState<ReadonlyMap<string, PictureState>>(new Map());
  const all = ids.join('\n');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(all === '' ? [] : all.split('\n')), PAUSE);
    return () => clearTimeout(timer);
  }, [all]);
  const live = useLiveQuery(pictureStates, asked);
  // Those of the screen before stay until the next are known: rows in both keep their pictures.
  useEffect(() => {
    if (live.state === 'ready') setKnown(live.value);
  }, [live]);
  return known;
}
