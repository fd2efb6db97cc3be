import { useState } from 'preact/hooks';
import { openArticle } from '@/lib/library/open-article';
import type { SavedArticle } from '@/lib/library/rows';
import { useLiveQuery, type Live } from '@/lib/ui/use-live-query';

/** A saved article as it changes; that the reader has read on or marked words is no change, or each scroll
 * would draw it anew. */
export function useSaved(id: string): Live<SavedArticle | undefined> {
  const live = useLiveQuery(openArticle, id);
  const [shown, setShown] = useState(live);
  if (!isSameToRead(shown, live)) setShown(live);
  return shown;
}

function isSameToRead(one: Live<SavedArticle | undefined>, other: Live<SavedArticle | undefined>): boolean {
  if (one.state !== 'ready' || other.state !== 'ready') return one === other;
  return one.value !== undefined && other.value !== undefined && signOf(one.value) === signOf(other.value);
}

/** Whatever changes of an article changes this. */
function signOf({ row, pictures }: SavedArticle): string {
  const { place, listened, progress, highlightCount, textRevision, ...rest } = row;
  return JSON.stringify([rest, pictures.map(({ url, state, hash, reason }) => [url, state, hash, reason])]);
}
