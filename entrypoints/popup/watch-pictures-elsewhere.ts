import { liveQuery } from 'dexie';
import type { Article } from '@/lib/article/article';
import { originsOf } from '@/lib/browser/permissions';
import { readSettings } from '@/lib/browser/settings';
import { pictureUrls } from '@/lib/library/picture-urls';
import { countPictures } from '@/lib/library/pictures';

/** Pictures that could not be had for want of leave, and the origins to ask leave for. */
type Elsewhere = { count: number; hosts: string[]; origins: string[] };

/** Tells, until `signal` says stop, how many pictures of a saved article wait for the reader's leave. */
export async function watchPicturesElsewhere(
  article: Article,
  id: string,
  tell: (elsewhere: Elsewhere | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  const { pictures } = await readSettings();
  if (pictures !== 'ask' || signal.aborted) return;
  const origins = originsOf(pictureUrls(article), article.url);
  const hosts = origins.map((origin) => new URL(origin.replace('*', '')).host);
  const subscription = liveQuery(() => countPictures(id)).subscribe(({ reasons }) => {
    const count = reasons['not-allowed'] ?? 0;
    tell(count > 0 && origins.length > 0 ? { count, hosts, origins } : undefined);
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
